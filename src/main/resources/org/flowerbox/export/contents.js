const nav = document.querySelector("nav");
const headings = [...document.querySelectorAll("h2, h3, h4, h5, h6")];
const passages = [...document.querySelectorAll("article")];
headings.forEach((heading, i) => {
  const level = Number(heading.tagName[1]);
  const next = headings.slice(i + 1).find(other => Number(other.tagName[1]) <= level);
  const inside = passages.filter(p => heading.compareDocumentPosition(p) & 4 && (!next || next.compareDocumentPosition(p) & 2));
  const link = document.createElement("a");
  heading.id = "h" + i;
  link.href = "#h" + i;
  link.style.setProperty("--d", level - 2);
  link.innerHTML = heading.innerHTML;
  link.append(Object.assign(document.createElement("i"), { textContent: inside.length }));
  nav.append(link);
});
