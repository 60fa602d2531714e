package newsgraph.extract.status;

import newsgraph.event.Status;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Whether people are said to be in the midst of an encounter: "is in talks with".
final class Course {
    private final Trigger trigger;
    private final Sentence sentence;
    private final Dependencies tree;

    Course(Trigger trigger) {
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.tree = sentence.dependencies();
    }

    /// Returns the status of a noun that stands over its sentence: "It will be the first meeting
    /// between the two" tells of one that is to come.
    StatusReading bare(int noun) {
        VerbForm form = VerbForm.of(sentence, noun);
        boolean ahead =
                !tree.children(noun, "cop").isEmpty()
                        && (form == VerbForm.FUTURE || form == VerbForm.WOULD);
        return StatusReading.weak(
                ahead ? Status.PLANNED : Status.OCCURRED, trigger.span(), "status/bare-noun");
    }

    /// "Is in talks with the union", "remain locked in talks", "is on a visit to Japan".
    boolean isUnderWay(int noun, int head) {
        if (isThereFor(noun, head)) {
            return true;
        }
        if (!isCourse(noun)) {
            return isSaidToBe(noun, head);
        }
        int predicate =
                !tree.children(noun, "cop").isEmpty()
                        ? noun
                        : head != Dependencies.NONE
                                        && StatusMarks.IN_COURSE.has(sentence.token(head).lemma())
                                ? head
                                : Dependencies.NONE;
        return predicate != Dependencies.NONE
                && (VerbForm.of(sentence, predicate) == VerbForm.PRESENT
                        || (VerbForm.of(sentence, predicate) == VerbForm.PERFECT
                                && !isOver(predicate)
                                && (isSoFar(predicate) || tree.is(predicate, "ccomp"))))
                && VerbNegation.of(sentence, predicate).isEmpty();
    }

    /// "Said he had been on the phone", "said she has been on the phone to him": no longer.
    private boolean isOver(int predicate) {
        return sentence.caseOf(predicate).matches("(that )?on")
                || tree.children(predicate, "aux").stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("had|'d"));
    }

    /// "In talks", also in "said that he was in talks".
    boolean isCourse(int noun) {
        return StatusMarks.COURSE.has(sentence.caseOf(noun).replaceFirst("^that ", ""));
    }

    /// "Is in Spain for talks with Lund", "is in Oslo on a state visit", not "is in line for
    /// talks".
    private boolean isThereFor(int noun, int head) {
        return head != Dependencies.NONE
                && sentence.caseOf(noun).matches("for|on")
                && !tree.children(head, "cop").isEmpty()
                && sentence.caseOf(head).equals("in")
                && (sentence.token(head).lower().matches("town|country|capital")
                        || sentence.nameAt(head)
                                .filter(n -> n.type() == Name.Type.LOCATION)
                                .isPresent())
                && VerbForm.of(sentence, head) == VerbForm.PRESENT
                && VerbNegation.of(sentence, head).isEmpty();
    }

    /// Tells whether a verb only says that something is told or seen: "is reported to be in talks".
    static boolean isHearsay(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && sentence.token(verb)
                        .lemma()
                        .matches(
                                "say|report|believe|think|understand|know|rumou?r|seem|appear"
                                        + "|suspect|allege|reckon");
    }

    private boolean isSaidToBe(int noun, int head) {
        return head != Dependencies.NONE
                && tree.is(noun, "xcomp")
                && sentence.caseOf(noun).equals("to in")
                && !tree.children(noun, "cop").isEmpty()
                && isHearsay(sentence, head)
                && VerbNegation.of(sentence, head).isEmpty();
    }

    /// "The ministry said it was in talks with the pirates": still so when it was said.
    boolean isReportedCourse(int noun, int head) {
        int predicate =
                !tree.children(noun, "cop").isEmpty() || head == Dependencies.NONE ? noun : head;
        boolean inCourse =
                predicate == noun || StatusMarks.IN_COURSE.has(sentence.token(head).lemma());
        return isCourse(noun)
                && trigger.token().tag().equals("NNS")
                && inCourse
                && VerbForm.of(sentence, predicate) == VerbForm.PAST
                && VerbNegation.of(sentence, predicate).isEmpty()
                && tree.is(predicate, "ccomp")
                && tree.children(predicate, "advmod", "obl:tmod").isEmpty();
    }

    /// "Were still in talks", "were locked in talks": at the time that is told.
    boolean isStill(int noun, int head) {
        if (!isCourse(noun) || head == Dependencies.NONE) {
            return false;
        }
        int predicate = tree.children(noun, "cop").isEmpty() ? head : noun;
        boolean inCourse =
                predicate == noun || StatusMarks.IN_COURSE.has(sentence.token(head).lemma());
        return inCourse
                && VerbForm.of(sentence, predicate) == VerbForm.PAST
                && VerbNegation.of(sentence, predicate).isEmpty()
                && ((sentence.token(predicate).lower().equals("locked")
                                && tree.children(predicate, "obl", "obl:tmod").stream()
                                        .allMatch(o -> o <= noun)) // not "for six hours"
                        || tree.children(predicate, "advmod").stream()
                                .anyMatch(a -> sentence.token(a).lower().equals("still")));
    }

    /// "The talks have begun", "have opened talks": and go on.
    boolean hasBegun(int noun, int head) {
        return head != Dependencies.NONE
                && (tree.is(noun, "obj")
                        || (tree.is(noun, "nsubj") // not "has opened the way"
                                && tree.children(head, "obj").isEmpty()))
                && StatusMarks.BEGINS.has(sentence.token(head).lemma())
                && VerbForm.of(sentence, head) == VerbForm.PERFECT
                && isSoFar(head)
                && !isRepeated(noun, head)
                && VerbNegation.of(sentence, head).isEmpty()
                && !tree.is(head, "advcl", "acl:relcl");
    }

    /// "Have started and stopped", "has opened talks three times", "has begun each meeting"; also
    /// what has been called for a day to come: "has convened a meeting for Saturday".
    private boolean isRepeated(int noun, int verb) {
        return !tree.children(verb, "conj").isEmpty()
                || tree.children(noun, "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().matches("each|every"))
                || tree.children(verb, "obl", "obl:tmod", "obl:npmod", "advmod").stream()
                        .filter(o -> o > verb)
                        .anyMatch(o ->
                                sentence.token(o).lower().matches("times|twice|repeatedly")
                                        || sentence.caseOf(o).equals("for"));
    }

    /// "Have been locked in talks": until now.
    private boolean isSoFar(int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("have|has|'ve|'s"));
    }

    /// "Did not speak by phone": the phone is but how they would have spoken.
    boolean isMeans(String lemma) {
        return !sentence.token(trigger.first()).isNoun()
                && lemma.matches("speak|talk|confer|chat|meet");
    }
}
