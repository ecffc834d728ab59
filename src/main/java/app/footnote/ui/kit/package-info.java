/** What every screen is made with: texts, theme, fonts, icons and small controls. Knows no word of the field. */
package app.footnote.ui.kit;
