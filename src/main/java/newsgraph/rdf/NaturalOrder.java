package newsgraph.rdf;

import java.util.Comparator;

/// Orders texts as people do: `event-9` before `event-10`.
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            int leftEnd = endOfNumber(left, l);
            int rightEnd = endOfNumber(right, r);
            int order;
            if (leftEnd > l && rightEnd > r) {
                order = compareNumbers(left.substring(l, leftEnd), right.substring(r, rightEnd));
                l = leftEnd;
                r = rightEnd;
            } else {
                order = Character.compare(left.charAt(l++), right.charAt(r++));
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length() - l, right.length() - r);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int endOfNumber(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        String shortLeft = left.replaceFirst("^0+", "");
        String shortRight = right.replaceFirst("^0+", "");
        int order = Integer.compare(shortLeft.length(), shortRight.length());
        return order != 0 ? order : shortLeft.compareTo(shortRight);
    }
}
