package newsgraph.text.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// What the inputs add up to in the hidden layer.
///
/// The layer is a sum over its inputs before it is cubed, so what one word adds at one of the 18
/// places is computed when first met and kept, as the difference to an empty place: empty places
/// then cost nothing. A fixed number of words' sums is kept, the newest of those that share a slot;
/// which ones are there changes the speed and no result. Safe for several threads.
final class HiddenLayer {
    /// Places that are inside the tree already and have a label: the last 12.
    static final int FIRST_LABELLED = 6;

    private static final int SLOTS = 1 << 14;

    private final ParserModel model;

    /// What tags add (place by tag), and labels (labelled place by label); small, so all is kept.
    private final float[][] tags;

    private final float[][] labels;
    private final float[][] noWords;
    private final float[] empty;
    private final AtomicReferenceArray<Sum> sums = new AtomicReferenceArray<>(SLOTS);

    private record Sum(int key, @SuppressWarnings("ArrayRecordComponent") float[] values) {}

    HiddenLayer(ParserModel model) {
        this.model = model;
        this.tags = new float[ParserModel.WORDS * model.tags().size()][];
        this.labels = new float[ParserModel.WORDS * model.labels().length][];
        this.noWords = new float[ParserModel.WORDS][];
        this.empty = model.bias().clone();
        for (int place = 0; place < ParserModel.WORDS; place++) {
            noWords[place] = product(place, model.noWord());
            fillTags(place);
            fillLabels(place);
        }
    }

    private void fillTags(int place) {
        int input = ParserModel.WORDS + place;
        float[] none = product(input, model.noTag());
        addTo(empty, noWords[place], 1);
        addTo(empty, none, 1);
        for (int tag = 0; tag < model.tags().size(); tag++) {
            float[] sum = product(input, model.words().size() + tag);
            addTo(sum, none, -1);
            tags[place * model.tags().size() + tag] = sum;
        }
    }

    private void fillLabels(int place) {
        if (place < FIRST_LABELLED) {
            return;
        }
        int input = 2 * ParserModel.WORDS + place - FIRST_LABELLED;
        float[] none = product(input, model.label(0));
        addTo(empty, none, 1);
        for (int label = 0; label < model.labels().length; label++) {
            float[] sum = product(input, model.label(label));
            addTo(sum, none, -1);
            labels[place * model.labels().length + label] = sum;
        }
    }

    /// Returns the weighted sums of one input that holds one symbol.
    private float[] product(int input, int symbol) {
        int dimension = model.dimension();
        float[] sum = new float[model.hidden()];
        Rows.add(
                sum,
                model.embeddings(),
                symbol * dimension,
                dimension,
                model.first(),
                input * dimension);
        return sum;
    }

    private static void addTo(float[] sum, float[] other, float factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * other[j];
        }
    }

    /// Sets the layer to what it is with all places empty.
    void clear(float[] layer) {
        System.arraycopy(empty, 0, layer, 0, layer.length);
    }

    /// Adds what a symbol's rows add at a place.
    ///
    /// @param label place of the label in the model's labels; 0 at a place without labels
    void add(float[] layer, int place, int word, int tag, int label) {
        float[] ofWord = word(place, word);
        float[] ofTag = tags[place * model.tags().size() + tag - model.words().size()];
        if (place < FIRST_LABELLED) {
            for (int j = 0; j < layer.length; j++) {
                layer[j] += ofWord[j] + ofTag[j];
            }
            return;
        }
        float[] ofLabel = labels[place * model.labels().length + label];
        for (int j = 0; j < layer.length; j++) {
            layer[j] += ofWord[j] + (ofTag[j] + ofLabel[j]);
        }
    }

    /// Returns what a word adds at a place.
    private float[] word(int place, int word) {
        int key = place * model.words().size() + word;
        int slot = slot(key);
        Sum sum = sums.getPlain(slot);
        if (sum == null || sum.key() != key) {
            float[] values = product(place, word);
            addTo(values, noWords[place], -1);
            sum = new Sum(key, values);
            sums.setRelease(slot, sum);
        }
        return sum.values();
    }

    private static int slot(int key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (SLOTS - 1);
    }
}
