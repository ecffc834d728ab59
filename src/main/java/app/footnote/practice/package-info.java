/** The ports between the app and the files of a practice. Whoever shows or keeps records speaks through these. */
package app.footnote.practice;
