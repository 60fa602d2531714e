package newsgraph.article;

import java.util.Arrays;

/// The archived text of an article, addressed by code points; never normalised.
///
/// Java strings count UTF-16 units, and the two part company at the first emoji. This is the one
/// place that converts between them.
public final class ArticleText {
    private final String value;
    private final int length;

    /// UTF-16 offset of each code point, and of the end; empty where both counts agree throughout.
    private final int[] units;

    public ArticleText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.units = length == value.length() ? new int[0] : unitOffsets(value, length);
    }

    private static int[] unitOffsets(String value, int length) {
        int[] offsets = new int[length + 1];
        int unit = 0;
        for (int point = 0; point < length; point++) {
            offsets[point] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        offsets[length] = unit;
        return offsets;
    }

    /// Returns the whole text.
    public String value() {
        return value;
    }

    /// Returns the length in code points.
    public int length() {
        return length;
    }

    /// Returns the words at a place.
    ///
    /// @throws IndexOutOfBoundsException if the span ends past the text
    public String slice(TextSpan span) {
        return value.substring(unitOffset(span.begin()), unitOffset(span.end()));
    }

    /// Returns the UTF-16 offset of a code-point offset.
    ///
    /// @throws IndexOutOfBoundsException if the offset lies past the end of the text
    public int unitOffset(int codePointOffset) {
        if (codePointOffset < 0 || codePointOffset > length) {
            throw new IndexOutOfBoundsException(
                    "code point %d of a text of %d".formatted(codePointOffset, length));
        }
        return units.length == 0 ? codePointOffset : units[codePointOffset];
    }

    /// Returns the code-point offset of a UTF-16 offset; inside a surrogate pair, that of the pair.
    public int codePointOffset(int unitOffset) {
        if (units.length == 0) {
            return unitOffset;
        }
        int found = Arrays.binarySearch(units, unitOffset);
        return found >= 0 ? found : -found - 2;
    }

    /// Returns the span of code points between two UTF-16 offsets.
    public TextSpan spanOfUnits(int beginUnit, int endUnit) {
        return new TextSpan(codePointOffset(beginUnit), codePointOffset(endUnit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
