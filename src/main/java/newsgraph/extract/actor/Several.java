package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import newsgraph.event.Actor;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Whom "they" or "the two leaders" stands for: those joined in the nearest sentence before, a
/// group told of there, or the very number of actors that it tells of.
final class Several {
    private static final int REACH_OF_PRONOUN = 2;
    private static final int REACH_OF_COLLECTIVE = 6;

    private final AnnotatedText text;

    private final BiPredicate<Actor, String> titles;

    /// @param titles tells whether an actor bears a title that ends with a noun
    Several(AnnotatedText text, BiPredicate<Actor, String> titles) {
        this.text = text;
        this.titles = titles;
    }

    /// Returns the actors of "they", "them" or "their"; empty if it is not clear.
    ///
    /// @param known the mentions so far
    List<Actor> they(Sentence sentence, int pronoun, ArticleActors known) {
        return firstWithin(sentence, pronoun, quoted -> they(sentence, pronoun, known, quoted));
    }

    /// Returns what is meant within quotations if a token is quoted itself, else what is meant
    /// outside of them.
    private List<Actor> firstWithin(
            Sentence sentence, int token, Function<Boolean, List<Actor>> meant) {
        boolean quoted = isQuoted(sentence.token(token).span().begin());
        List<Actor> within = quoted ? meant.apply(true) : List.of();
        return within.isEmpty() ? meant.apply(false) : within;
    }

    private List<Actor> they(Sentence sentence, int pronoun, ArticleActors known, boolean quoted) {
        for (int back = 0; back <= REACH_OF_PRONOUN; back++) {
            List<ActorMention> told = told(sentence, pronoun, back, known, quoted);
            List<Actor> found =
                    joined(told, known, 0).or(() -> lastGroup(told)).orElseGet(() -> pair(told));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// Returns the actors of a collective; empty if their number or kind does not fit.
    List<Actor> of(Collective collective, Sentence sentence, ArticleActors known) {
        return firstWithin(
                sentence, collective.head(), quoted -> of(collective, sentence, known, quoted));
    }

    private List<Actor> of(
            Collective collective, Sentence sentence, ArticleActors known, boolean quoted) {
        List<Actor> found = List.of();
        if (sentence.token(collective.head()).tag().equals("CD")) {
            found = nearPeople(collective, sentence, known, quoted);
        }
        if (!found.isEmpty()) {
            return found;
        }
        if (collective.meant().isPresent()) {
            found = of(collective, collective.meant().get(), sentence, known, quoted);
        } else {
            for (Set<Actor.Kind> kinds :
                    List.of(
                            Set.of(Actor.Kind.COUNTRY),
                            Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.GROUP),
                            Set.of(Actor.Kind.PERSON))) {
                found = found.isEmpty() ? of(collective, kinds, sentence, known, quoted) : found;
            }
        }
        return found;
    }

    /// Returns the people whom the same or the last sentence names, if they are as many as "the
    /// two" says.
    private List<Actor> nearPeople(
            Collective collective, Sentence sentence, ArticleActors known, boolean quoted) {
        for (int back = 0; back <= 1; back++) {
            List<ActorMention> told = told(sentence, collective.first(), back, known, quoted);
            List<Actor> people =
                    told.stream()
                            .filter(m -> !isSource(m))
                            .map(ActorMention::actor)
                            .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                            .distinct()
                            .toList();
            Optional<List<Actor>> joined = joined(told, known, collective.count());
            if (people.isEmpty() && collective.count() > 0 && joined.isPresent()) {
                return joined.get(); // "ministers from Chile and Peru met; the two will talk again"
            }
            if (!people.isEmpty()) {
                return people.size() == collective.count() ? people : List.of();
            }
        }
        return List.of();
    }

    /// "According to Lund": he only tells of the two.
    private static boolean isSource(ActorMention mention) {
        int first = mention.first();
        return first > 1
                && mention.sentence().token(first - 1).lower().equals("to")
                && mention.sentence().token(first - 2).lower().equals("according");
    }

    private List<Actor> of(
            Collective collective,
            Set<Actor.Kind> kinds,
            Sentence sentence,
            ArticleActors known,
            boolean quoted) {
        Set<Actor> gathered = new LinkedHashSet<>();
        Set<Actor> borne = bearers(collective, sentence, known);
        int wanted = Math.max(2, collective.count());
        for (int back = 0; back <= REACH_OF_COLLECTIVE; back++) {
            List<ActorMention> told =
                    told(sentence, collective.first(), back, known, quoted).stream()
                            .filter(m -> kinds.contains(m.actor().kind()))
                            .filter(m -> !m.actor().unnamed())
                            .filter(m -> borne.isEmpty() || borne.contains(m.actor()))
                            .toList();
            Optional<List<Actor>> joined = joined(told, known, collective.count());
            if (joined.isPresent()) {
                return joined.get();
            }
            told.forEach(m -> gathered.add(m.actor()));
            if (gathered.size() >= wanted) {
                return gathered.size() == wanted ? List.copyOf(gathered) : List.of();
            }
        }
        return List.of();
    }

    /// Returns those of the mentioned who bear the title that the collective is called by ("the two
    /// presidents"), if they are as many as it says or more; empty if they are fewer.
    private Set<Actor> bearers(Collective collective, Sentence sentence, ArticleActors known) {
        String noun = sentence.token(collective.head()).lemma();
        Set<Actor> bearers = new LinkedHashSet<>();
        known.mentions().stream()
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .filter(a -> titles.test(a, noun))
                .forEach(bearers::add);
        return collective.count() > 0 && bearers.size() >= collective.count() ? bearers : Set.of();
    }

    /// Returns what a sentence tells of, up to a token of the last one, within quotations or
    /// outside of them.
    private List<ActorMention> told(
            Sentence sentence, int token, int back, ArticleActors known, boolean quoted) {
        int index = sentence.index() - back;
        return known.mentions().stream()
                .filter(m -> m.sentence().index() == index)
                .filter(m -> back > 0 || m.end() <= token)
                .filter(m -> isQuoted(m.span().begin()) == quoted)
                .toList();
    }

    private boolean isQuoted(int offset) {
        return text.quotationAt(offset).isPresent();
    }

    /// Returns the actors joined by "and" as subject, else as anything.
    private static Optional<List<Actor>> joined(
            List<ActorMention> told, ArticleActors known, int count) {
        List<List<Actor>> subjects = new ArrayList<>();
        List<List<Actor>> others = new ArrayList<>();
        Set<Actor> within = new LinkedHashSet<>();
        for (ActorMention mention : told) {
            List<Actor> actors = distinct(known.all(mention.sentence(), mention.head()), told);
            boolean tail = within.contains(mention.actor());
            within.addAll(actors.size() > 1 ? actors : List.of());
            if (actors.size() > 1 && !tail && (count == 0 || count == actors.size())) {
                (Antecedents.isSubject(mention) ? subjects : others).add(actors);
            }
        }
        return subjects.isEmpty()
                ? others.reversed().stream().findFirst()
                : Optional.of(subjects.getFirst());
    }

    private static List<Actor> distinct(
            Collection<ActorMention> mentions, List<ActorMention> among) {
        return mentions.stream()
                .filter(among::contains)
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    private static Optional<List<Actor>> lastGroup(List<ActorMention> told) {
        return told.reversed().stream()
                .filter(m -> m.actor().kind() == Actor.Kind.GROUP)
                .min((a, b) -> Boolean.compare(Antecedents.isSubject(b), Antecedents.isSubject(a)))
                .map(m -> List.of(m.actor()));
    }

    /// Returns the two people of a sentence that names just two.
    private static List<Actor> pair(List<ActorMention> told) {
        List<Actor> people =
                told.stream()
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                        .distinct()
                        .toList();
        return people.size() == 2 ? people : List.of();
    }
}
