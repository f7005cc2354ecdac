package dev.actiscope.web.explorer;

import java.util.List;

/**
 * What people look for among activation functions though it is not a curve of one x.
 *
 * @param name its key among the messages
 * @param title as prose writes it
 * @param aliases other names by which it is looked for
 * @param near what the explorer can show in its place: names or formulas
 */
record Elsewhere(String name, String title, List<String> aliases, List<String> near) {

    static final List<Elsewhere> ALL = List.of(
            new Elsewhere("softmax", "Softmax", List.of("softargmax", "normalized exponential"), List.of("sigmoid")),
            new Elsewhere("log-softmax", "Log-softmax", List.of("logsoftmax"), List.of("log-sigmoid")),
            new Elsewhere("softmin", "Softmin", List.of(), List.of("sigmoid(-x)")),
            new Elsewhere("sparsemax", "Sparsemax", List.of("entmax"), List.of("clip((x+1)/2,0,1)")),
            new Elsewhere("gumbel-softmax", "Gumbel-softmax", List.of("concrete distribution"), List.of("sigmoid")),
            new Elsewhere("hardmax", "Hardmax", List.of("argmax", "one-hot"), List.of("binary-step")),
            new Elsewhere("maxout", "Maxout", List.of(), List.of("max(-x/2,x-1)", "relu")),
            new Elsewhere("crelu", "CReLU", List.of("concatenated relu"), List.of("relu", "relu(-x)")),
            new Elsewhere("glu", "GLU", List.of("gated linear unit"), List.of("swish")),
            new Elsewhere("geglu", "GEGLU", List.of(), List.of("gelu")),
            new Elsewhere("swiglu", "SwiGLU", List.of(), List.of("swish")),
            new Elsewhere("reglu", "ReGLU", List.of(), List.of("relu")),
            new Elsewhere("dropout", "Dropout", List.of("alpha dropout"), List.of("gelu")),
            new Elsewhere("batch-norm", "Batch normalization", List.of("batchnorm", "batch normalisation"), List.of()),
            new Elsewhere("layer-norm", "Layer normalization", List.of("layernorm", "rmsnorm", "layer normalisation"),
                    List.of()));

}
