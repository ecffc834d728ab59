package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Windows: what a thread asks of the system holds until the thread takes it back or ends. */
final class ExecutionState implements Inhibitor {
    private static final int CONTINUOUS = 0x80000000;
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;

    @Override
    public Closeable inhibit() throws IOException {
        set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
        return () -> set(CONTINUOUS);
    }

    @SuppressWarnings("restricted") // the launcher allows the app this one native call
    private static void set(int state) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle function = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            if ((int) function.invokeExact(state) == 0) {
                throw new IOException("SetThreadExecutionState refused");
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) { // invokeExact declares no less
            throw new IOException("SetThreadExecutionState could not be called", e);
        }
    }
}
