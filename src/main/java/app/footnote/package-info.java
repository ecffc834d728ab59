/** Where the app starts: command line, checks of the machine, and the one place that wires everything together. */
package app.footnote;
