package app.footnote.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;

/** An ext4 file system in a file, mounted through a loop device, which can lose its power. */
final class MountedImage implements AutoCloseable {
    private static final long SIZE = 64L << 20;
    /** EXT4_IOC_SHUTDOWN and its flag NOLOGFLUSH: nothing that is only in memory reaches the device from then on. */
    private static final long SHUTDOWN = 0x8004587DL;

    private static final int NO_LOG_FLUSH = 2;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle OPEN = function(
            "open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle IOCTL = function(
            "ioctl",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private final Path image;
    private final Path mountPoint;

    private MountedImage(Path image, Path mountPoint) {
        this.image = image;
        this.mountPoint = mountPoint;
    }

    /** Makes an image in that folder and mounts it. */
    static MountedImage make(Path folder) throws IOException, InterruptedException {
        MountedImage made = new MountedImage(folder.resolve("disk.img"), folder.resolve("mounted"));
        try (RandomAccessFile file = new RandomAccessFile(made.image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        new LocalDisk().createFolder(made.mountPoint);
        run("mkfs.ext4", "-q", made.image.toString());
        made.mount();
        return made;
    }

    Path mountPoint() {
        return mountPoint;
    }

    /** Lets the file system lose all that it has not written to the device. */
    void cutPower() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int folder = (int) OPEN.invokeExact(arena.allocateFrom(mountPoint.toString()), 0);
            MemorySegment flag = arena.allocateFrom(ValueLayout.JAVA_INT, NO_LOG_FLUSH);
            int answer = (int) IOCTL.invokeExact(folder, SHUTDOWN, flag);
            int closed = (int) CLOSE.invokeExact(folder);
            if (folder < 0 || answer != 0 || closed != 0) {
                throw new IOException("the power of " + mountPoint + " cannot be cut");
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    /** Gives it power again: the journal is played back. */
    void mountAgain() throws IOException, InterruptedException {
        run("umount", mountPoint.toString());
        mount();
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", mountPoint.toString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void mount() throws IOException, InterruptedException {
        run("mount", "-o", "loop", image.toString(), mountPoint.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(List.of(command) + " ended with " + exit);
        }
    }

    @SuppressWarnings("restricted") // the command allows these three native calls
    private static MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, options);
    }
}
