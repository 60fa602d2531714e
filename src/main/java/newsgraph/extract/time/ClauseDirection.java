package newsgraph.extract.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether the clause around a word tells of the past or of something to come. Half of the oblique
/// attachments are wrong in a parse, so a verb that stands right before the word decides first.
final class ClauseDirection {
    private static final int BESIDE = 2;

    private final Sentence sentence;
    private final Dependencies tree;

    private ClauseDirection(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
    }

    /// Returns the direction of a time expression.
    ///
    /// @param first its first token, prepositions included
    /// @param head the token that the rest of the sentence governs
    static Direction of(Sentence sentence, int first, int head) {
        return new ClauseDirection(sentence).of(first, head);
    }

    private Direction of(int first, int head) {
        if (isAheadOf(first)) {
            return Direction.FUTURE;
        }
        if (isSince(first)) {
            return Direction.PAST;
        }
        for (int i = first - 1; i >= Math.max(0, first - BESIDE); i--) {
            Token token = sentence.token(i);
            if ((TimeWords.has("forward-before", token.lower()) && i > 0) || isArrangedFor(i)) {
                return Direction.FUTURE;
            }
            if (token.isVerb()) {
                Direction found = predicate(i);
                if (found != Direction.UNKNOWN) {
                    return found;
                }
                break;
            }
        }
        for (int at : tree.ancestors(head)) {
            Direction found = isThereFor(at, head) ? Direction.FUTURE : predicate(at);
            if (found != Direction.UNKNOWN) {
                return found;
            }
        }
        return anywhere();
    }

    /// "Ahead of talks with Lund in Oslo on Friday, she warned".
    private boolean isAheadOf(int first) {
        for (int i = first - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.word().equals(",")) {
                return false;
            }
            String both = sentence.token(i - 1).lower() + " " + token.lower();
            if (both.equals("ahead of") || both.equals("prior to")) {
                return true;
            }
        }
        return false;
    }

    /// "Has not met him since their talks in June".
    private boolean isSince(int first) {
        for (int i = first - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.word().equals(",")) {
                return false;
            }
            if (token.lower().equals("since")) {
                return true;
            }
        }
        return false;
    }

    /// "A dinner arranged for Saturday", "talks for Saturday".
    private boolean isArrangedFor(int link) {
        if (link == 0 || !sentence.token(link).lower().equals("for")) {
            return false;
        }
        String before = sentence.token(link - 1).lemma();
        return TimeWords.has("arranged", before) || TimeWords.has("gathering", before);
    }

    /// Returns what the words around one node of the tree say; unknown where it is no predicate, or
    /// takes its time from above.
    private Direction predicate(int node) {
        Token token = sentence.token(node);
        Set<String> helpers =
                tree.children(node, "aux", "aux:pass", "cop").stream()
                        .map(sentence::token)
                        .map(t -> isHad(t) ? "had" : t.lower())
                        .collect(Collectors.toUnmodifiableSet());
        if (TimeWords.has("forward", token.lemma()) && !perfect(helpers, token)) {
            return Direction.FUTURE;
        }
        if (hasArranged(token, helpers) || hasCalledOff(token, helpers)) {
            return Direction.FUTURE;
        }
        if (isToBe(node) || isDueTo(node)) {
            return Direction.FUTURE;
        }
        if (isRefusal(node, helpers)) {
            return Direction.PAST;
        }
        if (helpers.stream().anyMatch(h -> TimeWords.has("modal", h))) {
            return helpers.contains("have") ? Direction.PAST : Direction.FUTURE;
        }
        if (helpers.stream().anyMatch(h -> TimeWords.has("past-helper", h))) {
            return Direction.PAST;
        }
        return switch (token.tag()) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> participle(node, helpers);
            case "VB" -> infinitive(node, helpers);
            case "VBG" -> helpers.isEmpty() ? Direction.UNKNOWN : Direction.FUTURE;
            case "VBZ", "VBP" ->
                    TimeWords.has("reports", token.lemma()) ? Direction.PAST : Direction.FUTURE;
            default -> Direction.UNKNOWN;
        };
    }

    /// "Is in Oslo for talks with her on Friday": who is there now awaits that day, but not the day
    /// of what brought him ("is in jail after a trial on Friday").
    private boolean isThereFor(int place, int time) {
        boolean there =
                !sentence.token(place).isVerb()
                        && sentence.caseOf(place).matches("in|at")
                        && tree.children(place, "cop").stream()
                                .anyMatch(c -> sentence.token(c).lower().matches("is|are|'s|'re"));
        return there
                && tree.ancestors(time).stream()
                        .takeWhile(at -> at != place)
                        .filter(at -> at != time)
                        .allMatch(at -> sentence.caseOf(at).matches("for|with"));
    }

    /// "She'd met him", not "she'd meet him".
    private static boolean isHad(Token token) {
        return token.lower().matches("['’]d") && token.tag().equals("VBD");
    }

    /// "Ministers were to discuss it on Friday", "is to be the guest on Friday".
    private boolean isToBe(int node) {
        int bare =
                tree.children(node, "cop").stream()
                        .filter(c -> sentence.token(c).lower().equals("be"))
                        .findFirst()
                        .orElse(node);
        return bare > 1
                && sentence.token(bare).tag().equals("VB")
                && sentence.token(bare - 1).tag().equals("TO")
                && sentence.token(bare - 2).lemma().equals("be")
                && tree.head(bare - 2) == node;
    }

    /// "Talks that were due to open on Friday", "were due to take place", which a parse takes for a
    /// phrase.
    private boolean isDueTo(int node) {
        return node > 1
                && sentence.token(node).tag().equals("VB")
                && sentence.token(node - 1).lower().equals("to")
                && sentence.token(node - 2).lower().equals("due")
                && !(node > 2 && sentence.token(node - 3).lower().equals("been"));
    }

    /// "She would not see him on Monday", "could not be reached": who says so of a plan says "that
    /// she would not".
    private boolean isRefusal(int node, Set<String> helpers) {
        return (helpers.contains("would") || helpers.contains("could"))
                && tree.is(node, "root")
                && tree.children(node, "advmod", "neg").stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("not"));
    }

    /// "Has invited them on Friday": the present perfect names no day of its own.
    private static boolean hasArranged(Token token, Set<String> helpers) {
        return token.tag().equals("VBN")
                && helpers.stream().anyMatch(h -> TimeWords.has("present-have", h))
                && (TimeWords.has("intends", token.lemma())
                        || TimeWords.has("arranges", token.lemma()));
    }

    /// "Talks on Friday have been called off": what is called off by now lies ahead, as a rule.
    private static boolean hasCalledOff(Token token, Set<String> helpers) {
        return token.tag().equals("VBN")
                && helpers.stream().anyMatch(h -> TimeWords.has("present-have", h))
                && TimeWords.has("calls-off", token.lemma());
    }

    private static boolean perfect(Set<String> helpers, Token token) {
        return token.tag().equals("VBN") && helpers.contains("had");
    }

    private Direction participle(int node, Set<String> helpers) {
        if (helpers.isEmpty() && TimeWords.has("held", sentence.token(node).lemma())) {
            return Direction.PAST; // "talks held on Monday"
        }
        boolean presentPassive = !helpers.isEmpty();
        return presentPassive || tree.is(node, "amod", "acl") ? Direction.UNKNOWN : Direction.PAST;
    }

    /// An infinitive of purpose has the time of its verb; that of a plan lies ahead.
    private Direction infinitive(int node, Set<String> helpers) {
        boolean marked =
                tree.children(node, "mark", "aux").stream()
                        .anyMatch(i -> sentence.token(i).lower().equals("to"));
        if (!marked) {
            boolean present = helpers.isEmpty() && tree.head(node) == Dependencies.NONE;
            return helpers.contains("did")
                    ? Direction.PAST
                    : present ? Direction.FUTURE : Direction.UNKNOWN; // "the envoys open talks"
        }
        int above = tree.head(node);
        if (above != Dependencies.NONE && isGivenUp(above)) {
            return Direction.PAST;
        }
        boolean planned =
                above == Dependencies.NONE
                        || tree.is(node, "acl")
                        || TimeWords.has("forward", sentence.token(above).lemma())
                        || TimeWords.has("intends", sentence.token(above).lemma())
                        || isCallOn(above);
        return planned ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /// "Had planned to meet her on Friday but fell ill".
    private boolean isGivenUp(int verb) {
        return TimeWords.has("hopes", sentence.token(verb).lemma())
                && tree.children(verb, "aux").stream()
                        .map(sentence::token)
                        .anyMatch(t -> t.lower().equals("had") || isHad(t));
    }

    /// "Called on them to meet".
    private boolean isCallOn(int verb) {
        return TimeWords.has("intends-on", sentence.token(verb).lemma())
                && tree.children(verb, "obl").stream()
                        .map(sentence::caseOf)
                        .anyMatch(link -> link.equals("on") || link.equals("for"));
    }

    private Direction anywhere() {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().anyMatch(t -> t.tag().equals("VBD"))) {
            return Direction.PAST;
        }
        return tokens.stream().anyMatch(t -> t.lower().equals("will"))
                ? Direction.FUTURE
                : Direction.UNKNOWN;
    }
}
