package newsgraph.extract.retold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What two tellings have in common and what sets them apart, each trait by its name in the data
/// file `same-encounter`, with how strong it is (1, but for the distance).
final class Traits {
    /// How many sentences a lead has, the headline included.
    private static final int LEAD = 3;

    /// How far up a word of order may stand: "later flew to Oslo to meet her".
    private static final int CLIMB = 3;

    private static final Set<String> BACK =
            Set.of("the", "their", "that", "this", "those", "his", "her", "these", "its");

    private static final Set<String> ANY = Set.of("a", "an", "any", "no", "some", "every", "each");

    private static final Set<String> EARLIER = order("earlier");
    private static final Set<String> LATER = order("later");
    private static final Set<String> ORDINALS = order("ordinal");

    private final Map<String, Double> found = new LinkedHashMap<>();

    private Traits() {}

    /// Returns the traits of two tellings, the first of which stands before the second.
    static Map<String, Double> of(AnnotatedText text, EncounterMention one, EncounterMention two) {
        Traits traits = new Traits();
        traits.add("always");
        traits.types(one, two);
        traits.statuses(one, two);
        boolean equal = traits.parties(one, two);
        boolean apart = traits.times(one.timing(), two.timing());
        traits.add(
                "all-the-same", equal && !apart && one.status().status() == two.status().status());
        traits.places(one, two);
        traits.distance(one, two);
        traits.words("first", one);
        traits.words("second", two);
        traits.form(two);
        traits.add("first-quoted", isQuoted(text, one));
        traits.add("second-quoted", isQuoted(text, two));
        return traits.found;
    }

    private static Set<String> order(String kind) {
        return LexiconFile.rows("order-words", 2).stream()
                .filter(r -> r.column(1).equals(kind))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(String trait) {
        found.put(trait, 1.0);
    }

    private void add(String trait, boolean is) {
        if (is) {
            add(trait);
        }
    }

    private void types(EncounterMention one, EncounterMention two) {
        Encounter.Type first = one.type();
        Encounter.Type second = two.type();
        if (first == second) {
            add("type-same");
        } else if (first.isCall() != second.isCall()) {
            add("call-and-not");
        } else if (Merger.isOpen(first) && Merger.isOpen(second)) {
            add("types-open");
        } else if (Merger.isOpen(first) || Merger.isOpen(second)) {
            add("type-half-open");
        }
        add("word-same", one.trigger().token().lemma().equals(two.trigger().token().lemma()));
    }

    private void statuses(EncounterMention one, EncounterMention two) {
        Status first = one.status().status();
        Status second = two.status().status();
        if (first == second) {
            add("status-same");
        } else if (first == Status.DENIED || second == Status.DENIED) {
            add("denied-and-not");
        } else if (first.happened() != second.happened()) {
            boolean weak = (first.happened() ? two : one).status().weak();
            boolean off = first == Status.CANCELLED || second == Status.CANCELLED;
            add("happened-and-" + (off ? "cancelled" : "ahead") + (weak ? "-weak" : ""));
        } else if (!first.happened()) {
            add("ahead-otherwise");
        }
    }

    /// Adds what the parties show; returns whether they are the same.
    private boolean parties(EncounterMention one, EncounterMention two) {
        PartyMatch match = PartyMatch.of(one, two);
        boolean within = match.first().isEmpty() || match.second().isEmpty();
        boolean equal = match.common() > 0 && match.first().isEmpty() && match.second().isEmpty();
        boolean both = !one.parties().isEmpty() && !two.parties().isEmpty();
        add("common-" + Math.min(match.common(), 2));
        add("parties-equal", equal);
        add("parties-within", match.common() > 0 && within && !equal);
        add("each-has-others", match.conflict());
        add("each-has-names", match.isOfOthers());
        add("none-common", match.common() == 0 && both);
        add("none-common-perhaps", match.common() == 0 && match.perhaps() > 0);
        add("nobody-told", !both);
        return equal;
    }

    /// Adds what the times show; returns whether they are apart.
    private boolean times(Optional<Timing> first, Optional<Timing> second) {
        boolean apart = !Overlap.of(first, second);
        if (first.isPresent() && second.isPresent()) {
            add(
                    apart
                            ? "time-apart"
                            : Overlap.isOneDay(first, second) ? "same-day" : "time-overlaps");
        } else {
            add(first.isPresent() || second.isPresent() ? "time-of-one" : "time-of-none");
        }
        return apart;
    }

    private void places(EncounterMention one, EncounterMention two) {
        if (one.location().isPresent() && two.location().isPresent()) {
            Set<String> first = words(one.location().get().name());
            boolean same = words(two.location().get().name()).stream().anyMatch(first::contains);
            add(same ? "place-same" : "place-other");
        }
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(w -> !w.matches("the|an?|of|in|at|on|near|his|her|its|their"))
                .collect(Collectors.toSet());
    }

    private void distance(EncounterMention one, EncounterMention two) {
        int first = one.trigger().sentence().index();
        int between = two.trigger().sentence().index() - first;
        add("same-sentence", between == 0);
        add("next-sentence", between == 1);
        add("first-in-lead", first < LEAD);
        found.put("distance", Math.log1p(between));
    }

    /// Adds what the words around one of the two say of its turn.
    private void words(String which, EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        Set<String> own =
                tree
                        .children(trigger.head(), "amod", "compound", "nummod", "advmod", "det")
                        .stream()
                        .map(c -> sentence.token(c).lower())
                        .collect(Collectors.toSet());
        Set<String> all =
                Stream.concat(own.stream(), over(sentence, trigger.head()))
                        .collect(Collectors.toSet());
        add(which + "-another", Retold.isAnother(mention));
        add(which + "-ordinal", own.stream().anyMatch(ORDINALS::contains));
        add(which + "-earlier", all.stream().anyMatch(EARLIER::contains));
        add(which + "-later", all.stream().anyMatch(LATER::contains));
    }

    private static Stream<String> over(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        return IntStream.iterate(
                        tree.head(head), at -> at != Dependencies.NONE, at -> tree.head(at))
                .limit(CLIMB)
                .boxed()
                .flatMap(at -> tree.children(at, "advmod", "cc", "mark").stream())
                .map(c -> sentence.token(c).lower());
    }

    private void form(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        boolean plural = trigger.token().tag().equals("NNS");
        boolean bare =
                trigger.sentence()
                        .dependencies()
                        .children(trigger.head(), "det", "nmod:poss")
                        .isEmpty();
        add("second-verb", trigger.isVerb());
        add("second-the", trigger.pointsBack(BACK));
        add("second-any", trigger.hasBefore(ANY));
        add("second-bare-plural", !trigger.isVerb() && plural && bare);
    }

    private static boolean isQuoted(AnnotatedText text, EncounterMention mention) {
        return text.quotationAt(mention.trigger().span().begin()).isPresent();
    }
}
