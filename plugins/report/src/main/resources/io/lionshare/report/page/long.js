all("table.long").forEach(table => {
    const more = create("button", {type: "button", className: "all", textContent: "Show all " + table.tBodies[0].rows.length});
    table.classList.add("cut");
    more.addEventListener("click", () => {
        table.classList.remove("cut");
        more.remove();
    });
    table.closest(".box").querySelector(".take").before(more);
});
