package newsgraph.query;

/// A text that stops whoever reads it past a deadline. A regular expression that backtracks reads
/// its text again and again, and asks no clock itself.
record DeadlineText(String text, Deadline deadline) implements CharSequence {
    @Override
    public char charAt(int index) {
        deadline.cancelIfPast();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new DeadlineText(text.substring(start, end), deadline);
    }

    @Override
    public String toString() {
        return text;
    }
}
