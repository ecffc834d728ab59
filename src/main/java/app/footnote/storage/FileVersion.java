package app.footnote.storage;

/**
 * What tells one version of a file from another.
 *
 * @param size in bytes
 * @param hash SHA-256 of the bytes
 */
record FileVersion(long size, String hash) {

    static FileVersion of(byte[] bytes) {
        return new FileVersion(bytes.length, Sha256.of(bytes));
    }
}
