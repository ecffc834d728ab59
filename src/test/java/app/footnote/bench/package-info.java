/**
 * Benchmarks, each a program of its own that prints ratios against a bare JavaFX window of the same run. They are no
 * tests. README.md, "Figures", has the command.
 */
package app.footnote.bench;
