
"use strict";
// Sorting, searching and unfolding. A page without this script shows all the same things.
(() => {
    const FEW = 8;
    const words = new Intl.Collator("en", {numeric: true});
    const told = document.getElementById("told");
    const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
    const create = (name, properties, ...children) => {
        const element = Object.assign(document.createElement(name), properties);
        element.append(...children);
        return element;
    };

    const compare = (a, b) => {
        const isNumber = [a, b].map(cell => "number" in cell.dataset);
        if (isNumber[0] !== isNumber[1]) {
            return null;
        }
        return isNumber[0] ? a.dataset.number - b.dataset.number : words.compare(a.textContent, b.textContent);
    };

    // Sums stay below the rows, and cells without a number below those with one, whatever the direction.
    const sorted = (rows, column, sign) => [...rows].sort((a, b) => {
        const sums = a.classList.contains("subtotal") - b.classList.contains("subtotal");
        const order = compare(a.cells[column], b.cells[column]);
        if (sums !== 0) {
            return sums;
        }
        return order === null ? ("number" in a.cells[column].dataset ? -1 : 1) : sign * order;
    });

    const makeSortable = table => {
        const body = table.tBodies[0];
        const original = Array.from(body.rows);
        const heads = all("thead th", table).filter(head => head.scope === "col")
            .sort((a, b) => a.dataset.column - b.dataset.column);
        heads.forEach(head => {
            const label = head.textContent;
            const button = create("button", {type: "button"}, ...head.childNodes);
            head.append(button);
            button.addEventListener("click", () => {
                const isNumber = head.classList.contains("number");
                const first = isNumber ? "descending" : "ascending";
                const second = isNumber ? "ascending" : "descending";
                const now = head.getAttribute("aria-sort");
                const next = now === null ? first : now === first ? second : null;
                heads.forEach(other => other.removeAttribute("aria-sort"));
                if (next !== null) {
                    head.setAttribute("aria-sort", next);
                }
                const sign = next === "ascending" ? 1 : -1;
                body.append(...(next === null ? original : sorted(original, Number(head.dataset.column), sign)));
                told.textContent = next === null ? "In the first order" : "Sorted by " + label + ", " + next;
            });
        });
    };

    // A field over many things, which hides those without the text in it.
    const search = (things, name, text) => {
        const count = create("span", {className: "count"});
        const field = create("input", {type: "search", placeholder: "Search", autocomplete: "off"});
        field.setAttribute("aria-label", "Search in: " + name);
        field.addEventListener("input", () => {
            const wanted = field.value.trim().toLocaleLowerCase("en");
            things.forEach(thing => {
                thing.hidden = !text(thing).toLocaleLowerCase("en").includes(wanted);
            });
            const shown = things.filter(thing => !thing.hidden).length;
            count.textContent = wanted === "" ? "" : shown + " of " + things.length;
            told.textContent = shown + " of " + things.length + " shown";
        });
        return create("div", {className: "tools"}, field, count);
    };

    all(".data").forEach(data => {
        const table = data.querySelector("table");
        const rows = all("tbody .body", table);
        if (rows.length > 1) {
            makeSortable(table);
        }
        if (rows.length > FEW) {
            data.prepend(search(rows, table.caption.textContent, row => row.textContent));
        }
    });

    all(".folds").forEach(folds => {
        const details = Array.from(folds.children);
        if (details.length > FEW) {
            const name = folds.closest("section").querySelector("h2").textContent;
            const tools = search(details, name, fold => fold.querySelector("summary").textContent);
            const button = create("button", {type: "button"}, "Unfold all");
            button.addEventListener("click", () => {
                const open = button.textContent === "Unfold all";
                details.forEach(fold => { fold.open = open; });
                button.textContent = open ? "Fold all" : "Unfold all";
            });
            tools.append(button);
            folds.prepend(tools);
        }
    });

    // The head of a table can only stay in sight where the table needs no container that scrolls.
    // Everything is written, read and written again, once for all folds that move together: one layout instead of one for each.
    let isAsked = false;
    const fit = () => {
        isAsked = false;
        const boxes = all(".scroll");
        boxes.forEach(box => box.classList.remove("fits"));
        const fits = boxes.map(box => box.firstElementChild.offsetWidth === box.clientWidth);
        boxes.forEach((box, i) => box.classList.toggle("fits", fits[i]));
    };
    const fitSoon = () => {
        if (!isAsked) {
            isAsked = true;
            requestAnimationFrame(fit);
        }
    };
    addEventListener("resize", fitSoon);
    addEventListener("toggle", fitSoon, true);
    fit();

    // Paper has nothing to click on.
    let folded = [];
    addEventListener("beforeprint", () => {
        folded = all("details:not([open])");
        folded.forEach(fold => { fold.open = true; });
    });
    addEventListener("afterprint", () => folded.forEach(fold => { fold.open = false; }));
})();
