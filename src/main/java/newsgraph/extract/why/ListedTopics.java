package newsgraph.extract.why;

import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// All that talks are about, where it is a list: "on trade, the war in Yemen and migration". A
/// parser often ends it at the first comma and takes the rest for an object of the verb.
final class ListedTopics {
    /// Nouns by which an apposition says what a topic is: "on migration, a subject that".
    private static final Set<String> ASIDES = LexiconFile.words("asides-of-topics");

    /// Words of one thing in a list, before and behind its noun.
    private static final String WITHIN = "DT|PRP\\$|JJ|JJR|CD|VBN|VBG|NN|NNS|NNP|NNPS|POS";

    /// Prepositions that lead on within one thing: "the price of maize".
    private static final Set<String> LINKS =
            Set.of("of", "in", "for", "to", "between", "by", "against", "among", "from");

    private final Sentence sentence;

    private ListedTopics(Sentence sentence) {
        this.sentence = sentence;
    }

    /// Returns a noun phrase; of a topic with those behind it.
    static TextSpan noun(Trigger trigger, Kind kind, int head, int from) {
        TextSpan span = WhySpans.noun(trigger.sentence(), head, from);
        return kind == Kind.TOPIC ? PlannedTopic.of(trigger.sentence(), of(trigger, span)) : span;
    }

    /// Returns the first topic with those behind it, or as it is where no list follows.
    static TextSpan of(Trigger trigger, TextSpan first) {
        Sentence sentence = trigger.sentence();
        int from = 0;
        while (sentence.token(from).span().begin() < first.begin()) {
            from++;
        }
        int comma = from;
        while (comma < sentence.size() && sentence.token(comma).span().begin() < first.end()) {
            comma++;
        }
        ListedTopics list = new ListedTopics(sentence);
        int end = list.end(comma);
        return end > comma && !list.isClause(trigger, end) ? sentence.span(from, end) : first;
    }

    /// Returns the index past the last thing of the list, or the one given where there is no list.
    private int end(int comma) {
        if (isAnd(comma)) {
            return thing(comma + 1).orElse(comma);
        }
        int at = comma;
        while (isWord(at, ",")) {
            int next = isAnd(at + 1) ? at + 2 : at + 1;
            Optional<Integer> end = thing(next);
            if (end.isEmpty()) {
                return comma;
            }
            if (next == at + 2) {
                return end.get();
            }
            at = end.get();
            if (isAnd(at)) {
                return thing(at + 1).orElse(comma);
            }
        }
        return comma;
    }

    /// Returns the index past a noun phrase; empty where there is none or it tells what was named.
    private Optional<Integer> thing(int from) {
        int at = from;
        int noun = -1;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean link =
                    noun == at - 1
                            && LINKS.contains(token.lower())
                            && at + 1 < sentence.size()
                            && sentence.token(at + 1).tag().matches(WITHIN)
                            && !isSetting(at + 1);
            boolean day = token.isProperNoun() && WhyFinder.isSetting(token);
            if (!link && (day || !token.tag().matches(WITHIN))) {
                break;
            }
            noun = token.isNoun() ? at : noun;
            at++;
        }
        return noun < 0 || noun != at - 1 || isAside(from, at) || isSomebody(from, at)
                ? Optional.empty()
                : Optional.of(at);
    }

    /// "In Oslo" at the end: where the talks were, not what they were about.
    private boolean isSetting(int word) {
        return sentence.nameAt(word).filter(n -> n.type() == Name.Type.LOCATION).isPresent()
                && sentence.token(word - 1).lower().matches("in|from|to")
                && isLast(word);
    }

    /// Tells whether a name of a place ends the sentence's list.
    private boolean isLast(int word) {
        int at = word;
        while (at < sentence.size() && sentence.token(at).isProperNoun()) {
            at++;
        }
        return !isAnd(at) && !isWord(at, ",");
    }

    /// "A subject that divides the cabinet", "the biggest in Africa".
    private boolean isAside(int from, int end) {
        boolean one = sentence.token(from).lower().matches("a|an|one|another|his|her|its|their");
        for (int at = from; at < end; at++) {
            Token token = sentence.token(at);
            if (LINKS.contains(token.lower())) {
                return false;
            }
            if (token.tag().equals("JJS")
                    || token.lower().matches("first|second|third|last|latest")
                    || (one && ASIDES.contains(token.lemma()))) {
                return true;
            }
        }
        return isWord(end, "that") || isWord(end, "which");
    }

    private boolean isSomebody(int from, int end) {
        for (int at = from; at < end; at++) {
            if (sentence.nameAt(at).filter(n -> n.type() == Name.Type.PERSON).isPresent()) {
                return !isWord(at + 1, "'s");
            }
            if (LINKS.contains(sentence.token(at).lower())) {
                return false;
            }
        }
        return false;
    }

    /// "On water, the minister and his deputy said": what follows the comma acts by itself; the
    /// talks may: "Talks on pay, leave and pensions broke down".
    private boolean isClause(Trigger trigger, int end) {
        Dependencies tree = sentence.dependencies();
        for (int at = end; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.word().matches("[,;:\"()]|--") || token.tag().matches("W.*|TO")) {
                return false;
            }
            if (WhySpans.FINITE.contains(token.tag())) {
                int verb = tree.is(at, "aux", "cop", "aux:pass") ? tree.head(at) : at;
                return tree.head(trigger.head()) != verb
                        || WhyMarks.REPORTS.has(sentence.token(verb).lower());
            }
        }
        return false;
    }

    private boolean isAnd(int at) {
        return isWord(at, "and") || isWord(at, "or") || isWord(at, "&");
    }

    private boolean isWord(int at, String word) {
        return at < sentence.size() && sentence.token(at).lower().equals(word);
    }
}
