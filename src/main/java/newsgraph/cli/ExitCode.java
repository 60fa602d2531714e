package newsgraph.cli;

/// What the program tells the shell; numbers from 64 on as in BSD's `sysexits.h`.
enum ExitCode {
    OK(0, "done"),
    VIOLATIONS(1, "a check found violations"),
    USAGE(2, "the command line is wrong"),
    BAD_DATA(65, "some input could not be used"),
    NO_INPUT(66, "an input file is not there"),
    UNAVAILABLE(69, "something needed is missing (a JDK, the network)"),
    INTERNAL(70, "a fault of the program"),
    IO(74, "reading or writing failed, or the disk is full"),
    BUSY(75, "the store is in use, or a limit of time or memory was reached"),
    INTERRUPTED(130, "stopped by Ctrl-C");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
