"use strict";
// Sorting, highlighting, search, CSV. A page without this script shows all the same things.
(() => {
    const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
    const status = document.getElementById("status");
    const create = (name, properties) => Object.assign(document.createElement(name), properties);
    const words = new Intl.Collator("en", {numeric: true});

    // The switch stands in the address, so that a link can lead to a burden.
    const views = all("[name=view]");
    views.forEach(view => {
        view.addEventListener("change", () => history.replaceState(null, "", "?burden=" + view.value + location.hash));
        view.checked = view.checked || new URLSearchParams(location.search).get("burden") === view.value;
    });

    // The key: a pressed plan dims the others.
    const keys = all(".key span").map(span => {
        const button = create("button", {type: "button"});
        button.dataset.s = span.dataset.s;
        button.append(...span.childNodes);
        button.setAttribute("aria-pressed", "false");
        span.replaceWith(button);
        button.addEventListener("click", () => {
            const isOn = button.getAttribute("aria-pressed") === "true";
            keys.forEach(key => key.setAttribute("aria-pressed", String(!isOn && key === button)));
            document.body.dataset.s = isOn ? "" : button.dataset.s;
        });
        return button;
    });

    const number = text => Number(text.replace("<0.1", "0.05").replace("\u2212", "-").replace(/[+,\s]/g, ""));
    const text = (row, column) => row.cells[column].textContent;

    all("table.data").forEach(table => {
        const rows = Array.from(table.tBodies[0].rows);
        const name = head => all(".ph,.dk", head).map(part => part.textContent).join(" ") || head.textContent;
        const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
        heads.forEach((head, column) => {
            if (head.classList.contains("m")) {
                return;
            }
            const isNumber = head.classList.contains("n");
            const button = create("button", {type: "button"});
            button.append(...head.childNodes);
            head.append(button);
            button.addEventListener("click", () => {
                const first = isNumber ? "descending" : "ascending";
                const isAgain = head.getAttribute("aria-sort") === first;
                const next = isAgain ? (isNumber ? "ascending" : "descending") : first;
                const sign = next === "ascending" ? 1 : -1;
                heads.forEach(other => other.removeAttribute("aria-sort"));
                head.setAttribute("aria-sort", next);
                const sorted = [...rows].sort((a, b) => sign * (isNumber
                    ? number(text(a, column)) - number(text(b, column))
                    : words.compare(text(a, column), text(b, column))));
                table.tBodies[0].append(...sorted);
                status.textContent = "Sorted by " + name(head) + ", " + next;
            });
        });
        heads.find(head => head.classList.contains("n"))?.setAttribute("aria-sort", "descending");
        const box = table.closest("div.data");
        if (rows.length > 40) {
            const more = create("button", {type: "button", className: "all", textContent: "Show all " + rows.length});
            table.classList.add("cut");
            more.addEventListener("click", () => {
                table.classList.remove("cut");
                more.remove();
            });
            box.append(more);
        }
        const take = create("button", {type: "button", className: "take", textContent: "Download this table as CSV"});
        take.addEventListener("click", () => {
            const quoted = text => "\"" + text.replaceAll("\"", "\"\"") + "\"";
            const words = text => quoted(text.replace(/^\s*[=+\-@]/, "'$&"));
            const plain = cell => cell.title || cell.textContent.replace("\u2212", "-").replace(/[+,]/g, "");
            const kept = heads.filter(head => !head.classList.contains("m"));
            // Members that carry nothing under any plan have a name and no cells.
            const lines = Array.from(table.tBodies).concat(table.tFoot ?? []).flatMap(part => Array.from(part.rows)).map(row => {
                const cells = Array.from(row.cells).filter(cell => !cell.classList.contains("m"));
                return kept.map((head, column) => column === 0 ? words(cells[0].textContent)
                    : column in cells ? plain(cells[column]) : "0").join(",");
            });
            lines.unshift(kept.map(head => words(name(head))).join(","));
            const link = create("a", {download: table.dataset.id + ".csv"});
            link.href = URL.createObjectURL(new Blob([lines.join("\r\n")], {type: "text/csv"}));
            link.click();
            URL.revokeObjectURL(link.href);
        });
        box.append(take);
    });

    all(".steps").forEach(steps => {
        const folds = all("details", steps);
        if (folds.length > 8) {
            const field = create("input", {type: "search", placeholder: steps.dataset.find, autocomplete: "off"});
            field.setAttribute("aria-label", steps.dataset.find);
            field.addEventListener("input", () => {
                const wanted = field.value.trim().toLocaleLowerCase("en");
                folds.forEach(fold => {
                    fold.hidden = !fold.firstElementChild.textContent.toLocaleLowerCase("en").includes(wanted);
                });
                status.textContent = folds.filter(fold => !fold.hidden).length + " of " + folds.length + " shown";
            });
            steps.prepend(field);
        }
    });

    // Paper has nothing to click on: plans, data, words and reproduction are unfolded.
    let folded = [];
    addEventListener("beforeprint", () => {
        folded = all("footer details:not([open])").filter(fold => fold.querySelector("svg.lines") === null);
        folded.forEach(fold => { fold.open = true; });
    });
    addEventListener("afterprint", () => folded.forEach(fold => { fold.open = false; }));
})();
