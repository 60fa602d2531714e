package newsgraph.extract.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// A body that an article names, and the nouns that it may be called by afterwards.
final class CalledBody {
    /// What a body may be called by whose name does not say what it is: a line of no words.
    private static final Set<String> BARE =
            LexiconFile.rows("body-nouns", 2).stream()
                    .filter(r -> r.column(1).equals("-"))
                    .flatMap(r -> Stream.of(r.column(0).split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NEWS = LexiconFile.words("media-words");

    /// Up to which sentence a name is what an article is about.
    private static final int LEAD = 3;

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    private static final Set<String> TELLING = new HashSet<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("body-nouns", 2)) {
            if (row.column(1).equals("-")) {
                continue;
            }
            Set<String> words = Set.of(row.column(1).split(" ", -1));
            TELLING.addAll(words);
            for (String noun : row.column(0).split(" ", -1)) {
                WORDS.computeIfAbsent(noun, n -> new HashSet<>()).addAll(words);
            }
        }
    }

    private final Actor actor;
    private final Set<String> words;
    private final int first;
    private int sentence;
    private int order;

    private CalledBody(Actor actor, Set<String> words, int first) {
        this.actor = actor;
        this.words = words;
        this.first = first;
    }

    /// Returns the body of a name, the first of its names in the article.
    static CalledBody of(Actor actor, ActorMention name, Gazetteer gazetteer) {
        Set<String> words = new HashSet<>();
        Stream.concat(
                        Stream.of(actor.name()),
                        actor.gazetteerId().flatMap(gazetteer::entry).map(Entry::label).stream())
                .forEach(n -> words.addAll(telling(Gazetteer.fold(n))));
        return new CalledBody(actor, words, name.sentence().index());
    }

    /// Returns the words of a name that tell what it is: its noun ("union" of "National Union of
    /// Teachers", "association" of "Air Passengers' Association"), or all where that tells nothing
    /// ("Air France").
    private static List<String> telling(String name) {
        String[] parts = name.split(" (of|for|against|on|in|to|and) ", 2);
        String noun = parts[0].substring(parts[0].lastIndexOf(' ') + 1);
        boolean tells = TELLING.contains(noun) || ActorWords.group(noun).isPresent();
        return tells ? List.of(noun) : Arrays.asList(name.split(" ", -1));
    }

    Actor actor() {
        return actor;
    }

    /// Returns the sentence that names it last.
    int sentence() {
        return sentence;
    }

    /// Returns which of all mentions names it last.
    int order() {
        return order;
    }

    /// Notes a name of it, and the noun right before: "the dockers' union | Ver.di".
    void again(ActorMention name, int at) {
        Sentence in = name.sentence();
        int before = name.first() - 1;
        if (before >= 0 && in.token(before).tag().equals("NN")) {
            call(in.token(before).lower());
        }
        sentence = in.index();
        order = at;
    }

    /// Notes what the article calls it.
    void call(String noun) {
        words.add(noun);
    }

    boolean isCalled(String noun) {
        return words.contains(noun)
                || WORDS.getOrDefault(noun, Set.of()).stream().anyMatch(words::contains);
    }

    /// Tells whether it may be called so though its name does not say what it is, as one that the
    /// article is about: "Microsoft .. The company".
    ///
    /// @param sentence where it would be called so, not the one that names it first
    boolean isBare(String noun, Sentence sentence) {
        return BARE.contains(noun)
                && first < Math.min(LEAD, sentence.index())
                && actor.gazetteerId().isEmpty()
                && words.stream()
                        .noneMatch(w ->
                                NEWS.contains(w)
                                        || TELLING.contains(w)
                                        || ActorWords.group(w).isPresent());
    }
}
