// A weight is moved over lines; a table shows the figures that stand in the page for each step.
all("[data-mix]").forEach(mix => {
    const {from, to} = mix.dataset;
    const names = all("tbody th", mix).map(head => head.textContent);
    const tracks = mix.dataset.mix.split("/").map(track => {
        let before;
        return track.split(",").map(step => (before = step || before));
    });
    const last = tracks[0].length - 1;
    const grouped = text => text.replace("-", "\u2212").replace(/\d+/, digits => digits.replace(/\B(?=(\d{3})+$)/g, ","));
    const weights = step => step === 0 ? "All " + from : step === last ? "All " + to
        : 2 * step === last ? "Half " + from + ", half " + to
        : 100 - 100 * step / last + "\u202f% " + from + ", " + 100 * step / last + "\u202f% " + to;
    const figure = mix.querySelector("figure");
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "line");
    cursor.classList.add("cursor");
    cursor.setAttribute("y2", "100%");
    figure.querySelector("svg").append(cursor);
    const range = create("input", {type: "range", min: 0, max: last, value: last / 2});
    range.setAttribute("aria-label", "Weights of dividing " + from + " and " + to);
    const table = create("table", {className: "plain now"});
    const show = () => {
        const step = Number(range.value);
        const rows = tracks.map((track, member) => [names[member], ...track[step].split(" ")]).filter(row => row[1] !== "-")
            .sort((a, b) => b[2] - a[2]);
        const words = weights(step) + (rows.length === 0 ? ": no result within the limits" : "");
        range.setAttribute("aria-valuetext", words);
        cursor.setAttribute("x1", 100 * step / last + "%");
        cursor.setAttribute("x2", 100 * step / last + "%");
        table.createCaption().textContent = words;
        table.tBodies[0].replaceChildren(...rows.map(([name, ...figures]) => {
            const row = create("tr", {});
            row.append(create("th", {scope: "row", textContent: name}),
                ...figures.map(text => create("td", {textContent: grouped(text)})));
            return row;
        }));
        return rows.length === 0 ? "No result" : rows.slice(0, 3).map(row => row[0] + " " + row[1] + "\u202f%").join(", ");
    };
    const head = table.createTHead().insertRow();
    head.append(...["Member", ...mix.dataset.heads.split("/")].map(text => create("th", {scope: "col", textContent: text})));
    table.createTBody();
    show();
    range.addEventListener("input", () => { status.textContent = show(); });
    figure.append(range);
    figure.after(table);
    mix.classList.add("live");
});
