package app.footnote.ui;

import app.footnote.practice.Version;
import javafx.scene.Node;

/**
 * An earlier version of a damaged record, read and ready to take its place.
 *
 * @param version which one it is
 * @param name what the record is called, such as whose session of which day
 * @param look the record to be read
 * @param bringBack saves it as the record
 */
public record GoodCopy(Version<?> version, String name, Node look, Runnable bringBack) {}
