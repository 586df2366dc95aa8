"use strict";
// Shows the areas that have all the words of the box. Without this script every area is there, and the box is not.
{
  const box = document.getElementById("words");
  const all = document.getElementById("all");
  const found = document.getElementById("found");
  const letters = document.getElementById("letters");

  // Capitals and accents are not asked for: "ynys mon" finds Ynys Môn.
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const areas = [...document.querySelectorAll(".area")].map(entry => ({ entry, text: plain(entry.querySelector(".what").textContent) }));

  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(word => word);
    let count = 0;
    for (const { entry, text } of areas) {
      entry.hidden = !words.every(word => text.includes(word));
      if (!entry.hidden) count++;
    }
    letters.hidden = words.length > 0;
    all.hidden = !letters.hidden;
    found.textContent = words.length === 0 ? ""
      : count === 0 ? "No area has these words. Check the spelling, try fewer words, or show all."
      : `${count} of ${areas.length} pathways with “${box.value.trim()}”.`;
  };

  box.addEventListener("input", show);
  all.addEventListener("click", () => {
    box.value = "";
    show();
    box.focus();
  });
  // A browser may put back what was typed when somebody comes back to the page.
  addEventListener("pageshow", show);
  // A link to an area leads there, also where the words hide it.
  addEventListener("hashchange", () => {
    const target = document.querySelector(".area:target");
    if (!target?.hidden) return;
    box.value = "";
    show();
    target.scrollIntoView();
  });

  document.getElementById("find").hidden = false;
}
