// Tables are sorted, shown whole and taken away as CSV.
const number = text => Number(text.replace(/<(.*)/, (all, least) => least / 2).replace("\u2212", "-").replace(/[+,\s]/g, ""));
const text = (row, column) => row.cells[column].textContent;

all("table.data").forEach(table => {
    const rows = Array.from(table.tBodies[0].rows);
    const name = head => all("span,b", head).map(part => part.textContent).join(" ") || head.textContent;
    const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
    const numbers = heads.filter((head, column) => column > 0 && !head.matches(".m,.w"));
    heads.forEach((head, column) => {
        if (head.classList.contains("m")) {
            return;
        }
        const isNumber = numbers.includes(head);
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
    numbers[0]?.setAttribute("aria-sort", "descending");
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
    table.closest(".box").append(take);
});
