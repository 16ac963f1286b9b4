/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
"use strict";
(function () {
  function value(cell) {
    var number = cell.dataset.value !== undefined ? cell.dataset.value : cell.textContent.trim();
    if (number === "" || number === "–") { return null; }
    return isNaN(number) ? cell.textContent.trim().toLowerCase() : Number(number);
  }
  function compare(a, b) {
    if (a === null || b === null) { return (a === null) - (b === null); }
    if (typeof a === typeof b) { return a < b ? -1 : a > b ? 1 : 0; }
    return typeof a === "number" ? -1 : 1;
  }
  // Live collections (rows, cells) are kept for each row once used, and make each move of a row slow.
  function rowsOf(table) { return Array.from(table.tBodies[0].querySelectorAll("tr")); }
  function cellOf(row, index) {
    var cell = row.firstElementChild;
    while (index--) { cell = cell.nextElementSibling; }
    return cell;
  }
  function sort(table, index, header) {
    var descending = header.getAttribute("aria-sort") === "ascending" ||
      (!header.hasAttribute("aria-sort") && header.classList.contains("n"));
    var body = table.tBodies[0];
    var rows = rowsOf(table).map(function (row) { return [value(cellOf(row, index)), row]; });
    rows.sort(function (a, b) {
      // Rows without a value stay at the end in either order.
      if (a[0] === null || b[0] === null) { return compare(a[0], b[0]); }
      return descending ? compare(b[0], a[0]) : compare(a[0], b[0]);
    });
    body.replaceChildren.apply(body, rows.map(function (pair) { return pair[1]; }));
    show(table);
    table.querySelectorAll("th").forEach(function (other) { other.removeAttribute("aria-sort"); });
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    table.querySelectorAll("th").forEach(function (header, index) {
      var button = header.querySelector("button");
      if (button) { button.addEventListener("click", function () { sort(table, index, header); }); }
    });
  });
  // Only the first rows that match are laid out: a page of ten thousand rows must stay quick.
  var FIRST = 200, MORE = 1000;
  function text(row) {
    if (row.searched === undefined) {
      row.searched = row.textContent.toLowerCase();
      row.querySelectorAll("td[title]").forEach(function (cell) {
        row.searched += " " + cell.title.toLowerCase();
      });
    }
    return row.searched;
  }
  function show(table) {
    var words = table.words || [];
    var most = table.most || Infinity;
    var found = 0;
    rowsOf(table).forEach(function (row) {
      var matches = words.every(function (word) { return text(row).includes(word); }) &&
        (!table.only || row.classList.contains("failure"));
      found += matches ? 1 : 0;
      row.hidden = !matches || found > most;
    });
    return found;
  }
  document.querySelectorAll("[data-filter]").forEach(function (input) {
    var table = document.getElementById(input.dataset.filter);
    var note = document.querySelector('[data-count="' + input.dataset.filter + '"]');
    var whole = note ? note.textContent : "";
    if (!table) { input.closest("label").hidden = true; return; }
    input.addEventListener("input", function () {
      table.words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var found = show(table);
      if (note) { note.textContent = table.words.length ? found + " of " + whole : whole; }
    });
  });
  document.querySelectorAll("[data-only]").forEach(function (button) {
    var table = document.getElementById(button.dataset.only);
    button.addEventListener("click", function () {
      table.only = !table.only;
      button.setAttribute("aria-pressed", String(table.only));
      show(table);
    });
  });
  // On paper nothing can be unfolded.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  });
  document.querySelectorAll("[data-more]").forEach(function (button) {
    var table = document.getElementById(button.dataset.more);
    table.most = FIRST;
    button.addEventListener("click", function () {
      table.most += MORE;
      show(table);
      button.hidden = table.most >= rowsOf(table).length;
    });
  });
  var flame = document.getElementById("flame");
  if (flame) {
    var boxes = Array.from(flame.children).map(function (element) {
      return {
        element: element, left: Number(element.dataset.left), width: Number(element.dataset.width),
        level: Number(element.dataset.level), name: element.textContent.toLowerCase()
      };
    });
    var zoomed = boxes[0];
    var inside = function (box, other) {
      return box.left >= other.left - 1e-3 && box.left + box.width <= other.left + other.width + 1e-3;
    };
    var zoom = function (chosen) {
      zoomed = chosen;
      var end = chosen.left + chosen.width;
      boxes.forEach(function (box) {
        // Boxes below the chosen one contain it and fill the whole width; boxes beside it are hidden.
        var below = box.level < chosen.level && box.left <= chosen.left + 1e-3 && box.left + box.width >= end - 1e-3;
        var within = box.level >= chosen.level && box.left >= chosen.left - 1e-3 && box.left + box.width <= end + 1e-3;
        box.element.hidden = !below && !within;
        box.element.classList.toggle("base", below);
        box.element.style.left = below ? "0" : 100 * (box.left - chosen.left) / chosen.width + "%";
        box.element.style.width = below ? "100%" : 100 * box.width / chosen.width + "%";
      });
    };
    boxes.forEach(function (box) { box.element.addEventListener("click", function () { zoom(box); focus(box); }); });
    // One box at a time is a stop of the Tab key: there may be thousands.
    var focused = boxes[0];
    var focus = function (box) {
      if (!box) { return; }
      focused.element.tabIndex = -1;
      focused = box;
      box.element.tabIndex = 0;
      box.element.focus();
    };
    var above = function (box) {
      return boxes.filter(function (other) { return other.level === box.level - 1 && inside(box, other); })[0];
    };
    var below = function (box) {
      return boxes.filter(function (other) {
        return !other.element.hidden && other.level === box.level + 1 && inside(other, box);
      }).sort(function (a, b) { return b.width - a.width; })[0];
    };
    var beside = function (box, step) {
      var row = boxes.filter(function (other) { return !other.element.hidden && other.level === box.level; });
      return row[row.indexOf(box) + step];
    };
    var nextFound = function () {
      var found = boxes.filter(function (box) { return box.element.classList.contains("found"); });
      if (!found.length) { return; }
      var after = found.filter(function (box) { return boxes.indexOf(box) > boxes.indexOf(focused); });
      var next = after[0] || found[0];
      if (next.element.hidden) { zoom(boxes[0]); }
      focus(next);
    };
    var find = document.getElementById("flame-find");
    var moves = {
      ArrowUp: function () { focus(turned ? below(focused) : above(focused)); },
      ArrowDown: function () { focus(turned ? above(focused) : below(focused)); },
      ArrowLeft: function () { focus(beside(focused, -1)); },
      ArrowRight: function () { focus(beside(focused, 1)); },
      Home: function () { focus(boxes[0]); },
      Escape: function () { zoom(above(zoomed) || boxes[0]); focus(focused); },
      n: nextFound
    };
    flame.addEventListener("keydown", function (event) {
      if (!event.ctrlKey && !event.altKey && !event.metaKey && moves[event.key]) {
        moves[event.key]();
        event.preventDefault();
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
        find.focus();
        event.preventDefault();
      }
    });
    find.addEventListener("keydown", function (event) { if (event.key === "Enter") { nextFound(); } });
    var note = document.getElementById("flame-note");
    var explanation = note.textContent;
    var turned = false;
    document.getElementById("flame-turn").addEventListener("click", function (event) {
      turned = !turned;
      var deepest = boxes[boxes.length - 1].level;
      boxes.forEach(function (box) {
        box.element.style.top = 1.25 * (turned ? deepest - box.level : box.level) + "rem";
      });
      event.target.setAttribute("aria-pressed", String(turned));
      explanation = turned ? explanation.replace("are above", "are below") : explanation.replace("are below", "are above");
      if (!find.value) { note.textContent = explanation; }
      flame.parentElement.scrollTop = turned ? flame.parentElement.scrollHeight : 0;
    });
    find.addEventListener("input", function (event) {
      var word = event.target.value.trim().toLowerCase();
      var spans = [];
      boxes.forEach(function (box) {
        var found = word !== "" && box.name.includes(word);
        box.element.classList.toggle("found", found);
        if (found) { spans.push([box.left, box.left + box.width]); }
      });
      // Boxes above each other share their samples: count each sample once.
      spans.sort(function (a, b) { return a[0] - b[0]; });
      var covered = 0, reached = 0;
      spans.forEach(function (span) {
        covered += Math.max(0, span[1] - Math.max(span[0], reached));
        reached = Math.max(reached, span[1]);
      });
      note.textContent = word ? "found in " + covered.toFixed(1) + " % of the whole" : explanation;
    });
  }
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.addEventListener("click", function () {
      var source = document.getElementById(button.dataset.copy);
      var range = document.createRange();
      range.selectNodeContents(source);
      var selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      // A page opened from a file may have no access to the clipboard; the text is selected at least.
      if (document.execCommand("copy")) { button.textContent = "Copied"; }
    });
  });
})();
