package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A list of people with what each of them is: "met Ann Lund, the mayor, Bo Voss, who heads the
/// union, and Ida Kern". Parsers join the later ones to a noun of what is said of those before
/// them, so only the order of the words counts.
///
/// @param mentions those of the sentence
record DescribedList(Sentence sentence, List<ActorMention> mentions) {
    /// How many stretches between commas may describe one person ("mayor of Lund, Sweden").
    private static final int STRETCHES = 2;

    /// How many tokens one such stretch may have.
    private static final int LONGEST = 22;

    /// How many tokens of a title may stand before a name that do not belong to its mention.
    private static final int TITLE = 3;

    /// Returns the heads of those listed behind the one with a head; if that is the subject, also
    /// of those before it, as the last of a list may be the only subject that a parse has.
    List<Integer> with(int head) {
        List<Integer> heads = new ArrayList<>();
        mentions.stream()
                .filter(m -> m.head() == head)
                .findFirst()
                .map(this::behind)
                .ifPresent(heads::addAll);
        if (sentence.dependencies().is(head, "nsubj", "nsubj:pass")) {
            Optional<ActorMention> first =
                    mentions.stream().filter(DescribedList::isNamed).findFirst();
            List<Integer> all =
                    first.filter(m -> m.head() < head).map(this::behind).orElse(List.of());
            if (all.contains(head)) {
                heads.add(first.orElseThrow().head());
                heads.addAll(all);
            }
        }
        return heads;
    }

    /// Returns the heads of those listed behind one; empty unless "and" comes before the last and
    /// one of them is described.
    private List<Integer> behind(ActorMention first) {
        List<Integer> heads = new ArrayList<>();
        if (!isNamed(first)) {
            return heads;
        }
        boolean described = false;
        boolean closed = false;
        ActorMention last = first;
        while (!closed) {
            int end = pastDescription(last.end());
            described |= end > last.end();
            if (!isSeparator(end) && !isAnd(end)) {
                return List.of();
            }
            int next = isSeparator(end) ? end + 1 : end;
            closed = isAnd(next);
            Optional<ActorMention> item = item(closed ? next + 1 : next);
            if (item.isEmpty()) {
                return List.of();
            }
            last = item.get();
            heads.add(last.head());
        }
        return described && isWhole(first, last) ? heads : List.of();
    }

    /// Tells whether the last one belongs to no clause of his own: "met Ann Lund, the mayor, and Bo
    /// Voss said".
    private boolean isWhole(ActorMention first, ActorMention last) {
        int end = last.end();
        int past = pastDescriptions(end);
        int next = isSeparator(past) && past > end ? past + 1 : end;
        while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        boolean verb = next < sentence.size() && isFinite(sentence.token(next));
        boolean inClause =
                sentence.tokens().subList(0, first.first()).stream().anyMatch(Token::isVerb);
        String before = first.first() > 0 ? sentence.token(first.first() - 1).lower() : "";
        Dependencies tree = sentence.dependencies();
        return verb
                ? !inClause
                        || before.matches("between|that|said|says")
                        || tree.is(first.head(), "nsubj", "nsubj:pass")
                : inClause || before.matches("between|with|of|by|for");
    }

    /// Returns the index past what is said of somebody, where somebody else follows it.
    private int pastDescription(int from) {
        int at = from;
        for (int stretch = 0; stretch <= STRETCHES; stretch++) {
            boolean beyond = isSeparator(at) && item(isAnd(at + 1) ? at + 2 : at + 1).isPresent();
            boolean closing = isAnd(at) && item(at + 1).isPresent();
            if (beyond || closing) {
                return at;
            }
            int end = pastStretch(at);
            if (end == at) {
                return from;
            }
            at = end;
        }
        return from;
    }

    /// Returns the index past all that is said of the last one.
    private int pastDescriptions(int from) {
        int at = from;
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            at = pastStretch(at);
        }
        return at;
    }

    /// Returns the index past a stretch that describes somebody, behind the comma at a token; the
    /// token itself where there is none.
    private int pastStretch(int comma) {
        boolean opens =
                comma + 1 < sentence.size()
                        && sentence.token(comma).word().equals(",")
                        && sentence.token(comma + 1)
                                .tag()
                                .matches("DT|CD|PRP\\$|NN.*|JJ|WP\\$?|VBN");
        if (!opens) {
            return comma;
        }
        boolean clause = false;
        for (int at = comma + 1; at < Math.min(sentence.size(), comma + LONGEST); at++) {
            Token token = sentence.token(at);
            boolean joined = isAnd(at) && item(at + 1).isPresent() && !isNamedBetween(comma, at);
            if (isSeparator(at) || joined) {
                return clause && isNameEnding(at) ? comma : at;
            }
            clause |= token.tag().startsWith("W");
            if ((isFinite(token) && !clause) || token.word().matches("[:\"“”]|``|''")) {
                return comma;
            }
        }
        return comma;
    }

    /// "Ann Lund, who met Bo Voss, Ida Kern and": of whom the clause tells.
    private boolean isNameEnding(int end) {
        return mentions.stream().anyMatch(m -> m.end() == end && isNamed(m));
    }

    private boolean isNamedBetween(int from, int end) {
        return mentions.stream().anyMatch(m -> m.first() > from && m.end() <= end && isNamed(m));
    }

    /// Returns the named person whose phrase begins at a token.
    private Optional<ActorMention> item(int token) {
        return mentions.stream()
                .filter(m -> m.first() >= token && m.first() <= token + TITLE && isNamed(m))
                .filter(m -> !isOwner(m))
                .filter(m ->
                        sentence.tokens().subList(token, m.first()).stream()
                                .allMatch(t -> t.tag().matches("DT|JJ|NN|NNP")))
                .max(Comparator.comparingInt(ActorMention::end));
    }

    private boolean isOwner(ActorMention mention) {
        return mention.end() < sentence.size() && sentence.token(mention.end()).tag().equals("POS");
    }

    private static boolean isNamed(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                && !mention.actor().unnamed()
                && mention.sentence().token(mention.head()).isProperNoun();
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VB[DZP]|MD");
    }

    private boolean isSeparator(int at) {
        return at < sentence.size() && sentence.token(at).word().matches("[,;]");
    }

    private boolean isAnd(int at) {
        return at < sentence.size() && sentence.token(at).lower().matches("and|&");
    }
}
