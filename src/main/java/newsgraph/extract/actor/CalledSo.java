package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Sentence;

/// Who can be called by the noun of a collective: "the two generals" are no ministers, "both men"
/// no women.
///
/// @param sentence where the collective stands
record CalledSo(Collective collective, Sentence sentence, Resolver resolver) {
    /// Titles that anybody in office may be called by.
    private static final Set<String> GENERAL =
            Set.of("leader", "official", "chief", "head", "representative", "delegate", "envoy");

    /// Tells whether a group is called by the noun.
    boolean isOfSameNoun(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                && mention.sentence()
                        .token(mention.head())
                        .lemma()
                        .equals(sentence.token(collective.head()).lemma());
    }

    /// Tells whether a group before is called by the noun.
    boolean isAlready(ArticleActors known) {
        return known.mentions().stream()
                .filter(m -> m.span().end() <= sentence.token(collective.first()).span().begin())
                .anyMatch(this::isOfSameNoun);
    }

    /// Tells whether somebody bears the title that the collective is called by, in full where it is
    /// one ("the two foreign ministers").
    boolean bears(Actor actor) {
        int head = collective.head();
        String noun = sentence.token(head).lemma();
        String before = head > 0 ? sentence.token(head - 1).lower() + " " + noun : noun;
        boolean whole = ActorWords.title(before).isPresent();
        return GENERAL.contains(noun) // "the two leaders" may be elected only
                ? resolver.bears(actor, noun)
                : (whole ? Set.of(before) : SameNouns.of(noun))
                                .stream().anyMatch(n -> resolver.holds(actor, n))
                        || resolver.holds(actor, "counterpart");
    }

    /// "The two generals" are no ministers.
    boolean canBe(Actor actor) {
        String noun = sentence.token(collective.head()).lemma();
        boolean office =
                ActorWords.title(noun).filter(t -> t.kind() != Title.Kind.ADDRESS).isPresent();
        return !office || GENERAL.contains(noun) || bears(actor) || !resolver.isTitled(actor);
    }

    /// "A spokesman, Bo Voss, said"; "according to Voss": he only tells of them.
    boolean isMouthpiece(ActorMention mention) {
        Sentence within = mention.sentence();
        int first = mention.first();
        boolean source =
                within.equals(sentence)
                        && first > 1
                        && within.token(first - 1).lower().equals("to")
                        && within.token(first - 2).lower().equals("according");
        return source
                || (mention.actor().onBehalfOf().isPresent()
                        && !mention.actor().unnamed()
                        && mention.actor().kind() == Actor.Kind.PERSON)
                || resolver.bears(mention.actor(), "spokesman")
                || resolver.bears(mention.actor(), "spokeswoman")
                || within.token(mention.head()).lemma().startsWith("spokes");
    }

    boolean isOfGender(Actor actor) {
        Gender wanted =
                switch (sentence.token(collective.head()).lemma()) {
                    case "man" -> Gender.MALE;
                    case "woman" -> Gender.FEMALE;
                    default -> Gender.UNKNOWN;
                };
        Gender gender = actor.kind() == Actor.Kind.PERSON ? resolver.gender(actor) : wanted;
        return gender == wanted || gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN;
    }
}
