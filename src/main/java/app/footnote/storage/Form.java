package app.footnote.storage;

/**
 * How the bytes of a record lie in its file. Every byte between records and files passes here and nowhere else, so that
 * another form, such as an encrypted one, can be added without touching anything besides.
 */
interface Form {
    /** The bytes as they are. */
    Form PLAIN = new Form() {
        @Override
        public byte[] toFile(byte[] record) {
            return record;
        }

        @Override
        public byte[] fromFile(byte[] file) {
            return file;
        }
    };

    /** Returns what is written into the file. */
    byte[] toFile(byte[] record);

    /** Returns what was given to {@link #toFile}; what cannot have come from there is a {@link BadRecord}. */
    byte[] fromFile(byte[] file);
}
