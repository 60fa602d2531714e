package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Sentence;

/// Who may be one of those that a collective stands for, by title and gender.
record FitsCollective(Collective collective, Sentence sentence, Resolver resolver) {
    /// Titles that anybody in office may be called by.
    private static final Set<String> GENERAL =
            Set.of("leader", "official", "chief", "head", "representative", "delegate", "envoy");

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
