package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsgraph.event.Actor;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whom "they" or "the two leaders" stands for: those joined in the nearest sentence before, a
/// group told of there, or the very number of actors that it tells of.
final class Several {
    private static final int REACH_OF_PRONOUN = 2;

    /// How many sentences back two people may be meant who are told of apart.
    private static final int REACH_OF_PAIR = 1;

    private final AnnotatedText text;

    private final Resolver resolver;

    Several(AnnotatedText text, Resolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /// Returns the actors of "they", "them" or "their"; empty if it is not clear.
    ///
    /// @param known the mentions so far
    List<Actor> they(Sentence sentence, int pronoun, ArticleActors known) {
        List<Actor> all =
                firstWithin(
                        sentence, pronoun, quoted -> they(sentence, pronoun, known, quoted, false));
        return all.isEmpty()
                ? firstWithin(
                        sentence, pronoun, quoted -> they(sentence, pronoun, known, quoted, true))
                : all;
    }

    /// Returns what is meant within quotations if a token is quoted itself, else what is meant
    /// outside of them.
    private List<Actor> firstWithin(
            Sentence sentence, int token, Function<Boolean, List<Actor>> meant) {
        boolean quoted = isQuoted(sentence.token(token).span().begin());
        List<Actor> within = quoted ? meant.apply(true) : List.of();
        return within.isEmpty() ? meant.apply(false) : within;
    }

    /// @param side tells whether one of two sides will do, where nobody else is told of
    private List<Actor> they(
            Sentence sentence, int pronoun, ArticleActors known, boolean quoted, boolean side) {
        Set<Actor> barred = Beside.all(sentence, pronoun, known);
        for (int back = 0; back <= REACH_OF_PRONOUN; back++) {
            List<ActorMention> all =
                    told(sentence, pronoun, back, known, quoted).stream()
                            .filter(m -> !barred.contains(m.actor()))
                            .toList();
            List<ActorMention> told =
                    back == 0 && sentence.token(pronoun).tag().equals("PRP$") ? owners(all) : all;
            List<Actor> pair = back <= REACH_OF_PAIR ? pair(told) : List.of();
            List<Actor> found =
                    Joined.of(told, known, 0)
                            .or(() -> lastGroup(told, side, !pair.isEmpty()))
                            .orElse(pair);
            if (!found.isEmpty()) {
                return CameWith.and(found, told);
            }
        }
        return List.of();
    }

    /// Returns the actors of a collective; empty if their number or kind does not fit.
    ///
    /// @param known the mentions so far, of the whole article
    List<Actor> of(Collective collective, Sentence sentence, ArticleActors known) {
        return Addressed.of(collective, sentence, known)
                .orElseGet(() ->
                        firstWithin(
                                sentence,
                                collective.head(),
                                quoted ->
                                        new Counted(collective, sentence, resolver)
                                                .of(
                                                        known,
                                                        back ->
                                                                told(
                                                                        sentence,
                                                                        collective.first(),
                                                                        back,
                                                                        known,
                                                                        quoted))));
    }

    /// Returns the actors of a collective in a lead, whom the sentences behind it name.
    List<Actor> ahead(Collective collective, Sentence sentence, List<ActorMention> behind) {
        return new Counted(collective, sentence, resolver)
                .ahead(behind.stream().filter(m -> !isQuoted(m.span().begin())).toList());
    }

    /// Returns what a sentence tells of, up to a token of the last one, within quotations or
    /// outside of them.
    private List<ActorMention> told(
            Sentence sentence, int token, int back, ArticleActors known, boolean quoted) {
        int index = sentence.index() - back;
        return known.mentions().stream()
                .filter(m -> m.sentence().index() == index)
                .filter(m -> back > 0 || m.end() <= token || isBehindFront(m, token))
                .filter(m -> isQuoted(m.span().begin()) == quoted)
                .filter(m -> !m.sentence().token(m.first()).lower().equals("whose"))
                .toList();
    }

    /// "Speaking alongside Lund after their talks, Voss": who follows the phrase in front of which
    /// the pronoun is part.
    private static boolean isBehindFront(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        int comma = mention.first() - 1;
        return comma > pronoun
                && sentence.token(pronoun).lower().equals("their")
                && sentence.token(comma).word().equals(",")
                && Antecedents.isSubject(mention)
                && sentence.tokens().subList(0, comma).stream()
                        .noneMatch(t -> t.word().equals(",") || t.tag().matches("VB[DZP]|MD"));
    }

    private boolean isQuoted(int offset) {
        return text.quotationAt(offset).isPresent();
    }

    /// @param plural whether a group must be told of as many: beside two people, "at the end of a
    ///   mission" says nothing of who they are
    private static Optional<List<Actor>> lastGroup(
            List<ActorMention> told, boolean side, boolean plural) {
        return told.reversed().stream()
                .filter(m -> m.actor().kind() == Actor.Kind.GROUP && (side || !isOneSide(m)))
                .filter(m -> !plural || isPlural(m) || Antecedents.isSubject(m))
                .min((a, b) -> Boolean.compare(Antecedents.isSubject(b), Antecedents.isSubject(a)))
                .map(m -> List.of(m.actor()));
    }

    /// "Aides said that Lund warned Voss at their meeting": not the aides'.
    private static List<ActorMention> owners(List<ActorMention> told) {
        List<ActorMention> others = Tellers.without(told);
        return people(others).size() == 2 ? others : told;
    }

    /// "The envoys", "the two", "them", "a couple"
    private static boolean isPlural(ActorMention mention) {
        Token noun = mention.sentence().token(mention.head());
        return noun.tag().matches("NNP?S|CD|PRP.?") || noun.lower().matches("couple|pair");
    }

    /// "Lund, who led the union's side, said they would meet again": both sides will.
    private static boolean isOneSide(ActorMention mention) {
        return mention.sentence().token(mention.head()).lower().equals("side")
                && !Antecedents.isSubject(mention);
    }

    /// Returns the two people of a sentence that names just two, or two and who tells of them.
    private static List<Actor> pair(List<ActorMention> told) {
        List<Actor> people = people(told);
        List<Actor> two = people.size() > 2 ? people(Tellers.without(told)) : people;
        return two.size() == 2 ? two : List.of();
    }

    private static List<Actor> people(List<ActorMention> told) {
        return told.stream()
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .distinct()
                .toList();
    }
}
