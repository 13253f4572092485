// The switch between burdens, the key of plans, paper. A page without these scripts shows all the same things.
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
const keys = all(".key span").map((span, plan) => {
    const button = create("button", {type: "button"});
    button.append(...span.childNodes);
    button.setAttribute("aria-pressed", "false");
    span.replaceWith(button);
    button.addEventListener("click", () => {
        const isOn = button.getAttribute("aria-pressed") === "true";
        keys.forEach(key => key.setAttribute("aria-pressed", String(!isOn && key === button)));
        document.body.className = isOn ? "" : "pressed s" + plan;
    });
    return button;
});

// Paper has nothing to click on: plans, data, words and reproduction are unfolded.
let folded = [];
addEventListener("beforeprint", () => {
    folded = all("footer details:not([open])").filter(fold => fold.querySelector("svg.lines") === null);
    folded.forEach(fold => { fold.open = true; });
});
addEventListener("afterprint", () => folded.forEach(fold => { fold.open = false; }));
