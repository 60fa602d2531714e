package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.text.Folding;

/// Cuts a paragraph into sentences and words. Begin and end of each token are UTF-16 offsets in the
/// article.
final class SentenceSplitter {
    private static final String OPTIONS = "untokenizable=noneKeep";

    /// Titles that are cut short before a name, and never end a sentence.
    private static final Set<String> SHORT_TITLES =
            Set.of(
                    "Gov.", "Sen.", "Rep.", "Gen.", "Lt.", "Col.", "Maj.", "Sgt.", "Adm.", "Capt.",
                    "Rev.", "Dr.", "Prof.", "Mr.", "Mrs.", "Ms.", "Amb.", "Hon.");

    /// What begins a phrase behind a dash. Without it, words may have been parted at their hyphens
    /// ("member - states").
    private static final Pattern HYPHEN_FOR_DASH =
            Pattern.compile(
                    "\\s-\\s(the|an?|his|her|its|their|he|she|they|it|who|which|where|when|but|and|or"
                            + "|not|after|as|if|though|although|with|including|accompanied)\\s");

    /// What two such hyphens set off in the middle of a sentence: "The Quartet - Russia and others
    /// - met".
    private static final Pattern HYPHENS_FOR_DASHES =
            Pattern.compile(
                    "[\\p{L})\"”]\\s-\\s(?:[^.!?-]|\\.(?=[\\p{L},])|-(?=\\S)){3,200}\\s-\\s\\p{Ll}");

    private SentenceSplitter() {}

    static List<List<CoreLabel>> split(ArticleText article, TextSpan paragraph) {
        TokenizerText input =
                TokenizerText.of(article.slice(paragraph), article.unitOffset(paragraph.begin()));
        List<CoreLabel> tokens =
                new PTBTokenizer<>(
                                new StringReader(input.text()),
                                new CoreLabelTokenFactory(),
                                OPTIONS)
                        .tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            sentences.add(GivenNames.joined(joinSums(sentence)));
        }
        giveMarksToTheirSentence(input.text(), sentences);
        List<List<CoreLabel>> joined = joinNames(joinAsked(joinClosed(sentences)));
        boolean hyphens =
                HYPHEN_FOR_DASH.matcher(input.text()).find()
                        || HYPHENS_FOR_DASHES.matcher(input.text()).find();
        for (CoreLabel token : tokens) {
            boolean dash = isDash(input.text(), token, hyphens);
            token.setWord(dash ? "--" : Folding.dashes(token.word()));
            token.setBeginPosition(input.unit(token.beginPosition()));
            token.setEndPosition(input.unit(token.endPosition()));
        }
        return joined;
    }

    /// Tells whether a token is a dash between words, which the models know as two hyphens, and no
    /// hyphen within one.
    ///
    /// @param hyphens tells whether a hyphen between two blanks is one, too
    private static boolean isDash(String text, CoreLabel token, boolean hyphens) {
        int before = token.beginPosition() - 1;
        int after = token.endPosition();
        return token.word().matches("[—―]")
                || (token.word().matches(hyphens ? "[–‒−-]" : "[–‒−]")
                        && before >= 0
                        && after < text.length()
                        && Character.isWhitespace(text.charAt(before))
                        && Character.isWhitespace(text.charAt(after)));
    }

    /// Joins what the tokenizer parts in the names of groups of powers: "the P5 | +1".
    private static List<CoreLabel> joinSums(List<CoreLabel> sentence) {
        List<CoreLabel> joined = new ArrayList<>();
        for (CoreLabel token : sentence) {
            boolean sum =
                    !joined.isEmpty()
                            && token.word().matches("\\+\\d")
                            && joined.getLast().word().matches("\\p{Lu}{1,2}\\d")
                            && joined.getLast().endPosition() == token.beginPosition();
            if (sum) {
                joined.getLast().setWord(joined.getLast().word() + token.word());
                joined.getLast().setEndPosition(token.endPosition());
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    /// Moves a straight mark that opens the next sentence out of the one before it.
    private static void giveMarksToTheirSentence(String text, List<List<CoreLabel>> sentences) {
        for (int i = 0; i + 1 < sentences.size(); i++) {
            List<CoreLabel> sentence = sentences.get(i);
            if (sentence.size() > 1 && opens(text, sentence.getLast())) {
                sentences.get(i + 1).addFirst(sentence.removeLast());
            }
        }
    }

    private static boolean opens(String text, CoreLabel mark) {
        int before = mark.beginPosition() - 1;
        int after = mark.endPosition();
        return isMark(mark)
                && before >= 0
                && after < text.length()
                && Character.isWhitespace(text.charAt(before))
                && !Character.isWhitespace(text.charAt(after));
    }

    /// Joins what was cut behind a shortened word that a comma or bracket follows: "Hill, D-N.H. |
    /// , said", "(R-N.C. | ) said".
    private static List<List<CoreLabel>> joinClosed(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            if (joined.isEmpty() || !goesOn(joined.getLast(), sentence.getFirst().word())) {
                joined.add(sentence);
                continue;
            }
            List<CoreLabel> before = joined.getLast();
            CoreLabel point = before.getLast();
            if (point.word().equals(".")) {
                CoreLabel word = before.get(before.size() - 2);
                if (word.endPosition() == point.beginPosition()) {
                    before.removeLast();
                    word.setWord(word.word() + ".");
                    word.setEndPosition(point.endPosition());
                }
            }
            before.addAll(sentence);
        }
        return joined;
    }

    private static boolean goesOn(List<CoreLabel> before, String next) {
        boolean bracket =
                before.getLast().word().matches("\\)|-RRB-")
                        && Character.isLowerCase(next.codePointAt(0));
        return before.size() > 1 && (bracket || next.matches("[,)]|-RRB-"));
    }

    /// Joins a quoted question or exclamation with the "he asked" that follows in lower case.
    private static List<List<CoreLabel>> joinAsked(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            boolean goesOn = Character.isLowerCase(sentence.getFirst().word().codePointAt(0));
            if (goesOn && !joined.isEmpty() && asks(joined.getLast())) {
                joined.getLast().addAll(sentence);
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /// Joins what was cut behind an initial or a short title before a name: "Ann D. | Smith", "Gov.
    /// | Ann Smith".
    private static List<List<CoreLabel>> joinNames(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            boolean capital = Character.isUpperCase(sentence.getFirst().word().codePointAt(0));
            if (capital && !joined.isEmpty() && breaksName(joined.getLast())) {
                joined.getLast().addAll(sentence);
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean breaksName(List<CoreLabel> sentence) {
        int last = sentence.size() - 1;
        if (last < 2) {
            return false;
        }
        boolean apart = sentence.get(last).word().equals(".");
        String word = apart ? sentence.get(last - 1).word() + "." : sentence.get(last).word();
        String before = sentence.get(apart ? last - 2 : last - 1).word();
        boolean initial = word.matches("\\p{Lu}\\.") && before.matches("\\p{Lu}\\p{Ll}+");
        return initial || SHORT_TITLES.contains(word);
    }

    private static boolean asks(List<CoreLabel> sentence) {
        int last = sentence.size() - 1;
        return last > 0
                && isMark(sentence.get(last))
                && sentence.get(last - 1).word().matches("[?!]+|\\.\\.+|…");
    }

    private static boolean isMark(CoreLabel token) {
        return token.word().equals("\"") || token.word().equals("'");
    }
}
