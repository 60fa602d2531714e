package newsgraph.measure;

import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// Words of an article that stand for their place in it. Where the words alone occur more than
/// once, more of their surroundings are quoted and the words meant stand in double brackets: `after
/// the [[talks]] with Norway`.
record Anchor(String words, int from, int to) {
    static Anchor of(String quoted) {
        int open = quoted.indexOf("[[");
        int close = quoted.indexOf("]]");
        if (open < 0 && close < 0) {
            return new Anchor(quoted, 0, quoted.length());
        }
        if (open < 0 || close < open + 2) {
            throw new IllegalArgumentException("brackets that do not match: " + quoted);
        }
        String words =
                quoted.substring(0, open)
                        + quoted.substring(open + 2, close)
                        + quoted.substring(close + 2);
        return new Anchor(words, open, close - 2);
    }

    /// Returns the one place of the words.
    ///
    /// @throws IllegalArgumentException if they are absent or occur more than once
    TextSpan in(ArticleText text) {
        TextSpan first = firstIn(text);
        int begin = text.value().indexOf(words);
        if (text.value().indexOf(words, begin + 1) >= 0) {
            throw new IllegalArgumentException(
                    "'%s' occurs more than once; quote more and put the answer in [[ ]]"
                            .formatted(words));
        }
        return first;
    }

    /// Returns the first place of the words.
    ///
    /// @throws IllegalArgumentException if they are absent
    TextSpan firstIn(ArticleText text) {
        int begin = text.value().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'%s' is not in the text".formatted(words));
        }
        return text.spanOfUnits(begin + from, begin + to);
    }
}
