// A member is found among many.
all("[data-find]").forEach(steps => {
    const folds = all("details", steps);
    const field = create("input", {type: "search", className: "find", placeholder: steps.dataset.find, autocomplete: "off"});
    field.setAttribute("aria-label", steps.dataset.find);
    field.addEventListener("input", () => {
        const wanted = field.value.trim().toLocaleLowerCase("en");
        folds.forEach(fold => {
            fold.hidden = !fold.firstElementChild.textContent.toLocaleLowerCase("en").includes(wanted);
        });
        status.textContent = folds.filter(fold => !fold.hidden).length + " of " + folds.length + " shown";
    });
    steps.prepend(field);
});
