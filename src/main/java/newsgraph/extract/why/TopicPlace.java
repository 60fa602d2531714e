package newsgraph.extract.why;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.SiteNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells what people are on from what they talk on: "met on the lawn", "sat on a bucket", "at her
/// house on Elm Road", "paid a call on Lund", against "talks on Somalia", "met on trade".
final class TopicPlace {
    private static final Set<String> SITES = LexiconFile.words("sites-one-is-on");

    private TopicPlace() {}

    /// @param head head of the phrase behind "on"
    static boolean is(Trigger trigger, int on, int head) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        Optional<Name.Type> type = sentence.nameAt(head).map(Name::type);
        int above = tree.head(head);
        boolean ofSite =
                above != Dependencies.NONE
                        && above != trigger.head()
                        && sentence.token(above).isNoun()
                        && isThing(sentence, above);
        boolean visited =
                type.equals(Optional.of(Name.Type.PERSON))
                        && trigger.token().lemma().equals("call");
        boolean ofTalks =
                WhyMarks.OVER.has(sentence.token(on - 1).lemma())
                        || (above != Dependencies.NONE
                                && WhyMarks.OVER.has(sentence.token(above).lemma()));
        boolean country = // "met on Syria", against "met on Capitol Hill", "visited her on Corsica"
                trigger.word().type() != Encounter.Type.VISIT
                        && sentence.nameAt(head).filter(n -> n.end() - n.first() == 1).isPresent();
        boolean there =
                trigger.isVerb()
                        && !ofTalks // "met for talks on the bridge"
                        && !WhyMarks.TALKS.has(trigger.token().lemma())
                        && ((type.equals(Optional.of(Name.Type.LOCATION)) && !country)
                                || type.equals(Optional.of(Name.Type.PERSON))
                                || isThing(sentence, head));
        return ofSite || visited || there || isWithinName(sentence, on);
    }

    /// "A specialist on trade", "the Committee on Trade"; not "a meeting of the Council on Syria".
    static boolean isExpertise(Sentence sentence, int on) {
        String noun = sentence.token(on - 1).lemma();
        boolean called =
                sentence.token(on + 1).isProperNoun()
                        && sentence.nameAt(on + 1)
                                .filter(n -> n.type() == Name.Type.LOCATION)
                                .isEmpty();
        return WhyMarks.EXPERT.has(noun)
                || (called && WhyMarks.EXPERT.has(noun.toLowerCase(Locale.ROOT)));
    }

    /// "Briefed the committee on the leak": what a committee that a parse gives no "on" is told of.
    ///
    /// @param on index of "on", right behind the committee
    static boolean isToldOn(Trigger trigger, int on, int head) {
        return trigger.isVerb()
                && !trigger.sentence().token(on - 1).isProperNoun()
                && WhyMarks.TALKS.has(trigger.token().lemma())
                && trigger.sentence().dependencies().head(head) == trigger.head()
                && !trigger.sentence().dependencies().children(trigger.head(), "obj").isEmpty();
    }

    /// "The Commission on Human Rights": part of what somebody is called.
    private static boolean isWithinName(Sentence sentence, int on) {
        return sentence.nameAt(on).filter(n -> n.first() < on && on + 1 < n.end()).isPresent();
    }

    private static boolean isThing(Sentence sentence, int noun) {
        return !sentence.token(noun).isProperNoun()
                && sentence.token(noun).tag().equals("NN")
                && SiteNouns.contains(sentence.token(noun).lemma());
    }

    /// "Talks about the border", "over the islands": nobody meets about or over where they are.
    static boolean isSpokenOf(Sentence sentence, int preposition, int head) {
        return sentence.token(preposition).lower().matches("about|over|regarding|concerning")
                && isSite(sentence.token(head));
    }

    /// Tells whether a noun is of what one can be on.
    static boolean isSite(Token token) {
        return SITES.contains(token.lemma()) || SITES.contains(token.lower());
    }

    /// "Expected to focus on the islands", "centred on the base".
    static boolean isFocus(Sentence sentence, int on) {
        return on > 0 && WhyMarks.FOCUSES.has(sentence.token(on - 1).lemma());
    }

    /// "Talks with Lund expected to | focus": no other verb stands between.
    static boolean isExpected(Trigger trigger, int verb) {
        return trigger.sentence().tokens().subList(Math.min(trigger.end(), verb), verb).stream()
                .noneMatch(t ->
                        t.tag().startsWith("W")
                                || (t.isVerb()
                                        && !List.of("expect", "set", "be").contains(t.lemma())));
    }
}
