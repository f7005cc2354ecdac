package dev.actiscope.web.api;

import java.util.List;
import java.util.Map;

import dev.actiscope.curve.Curve;
import dev.actiscope.facts.nearest.Neighbour;
import dev.actiscope.web.api.answer.NumberSerializers;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The catalogue's functions that come nearest to one.
 */
record NearestResource(String f, List<NeighbourResource> nearest) {

    /**
     * @param distance √E (f(z) − g(z))² under a standard normal z
     * @param greatest the largest |f − g| on −6..6, null for infinite
     */
    record NeighbourResource(String f, String activation,
            @JsonSerialize(contentUsing = NumberSerializers.Input.class) Map<String, Double> parameters,
            @JsonSerialize(using = NumberSerializers.Input.class) Double distance,
            @JsonSerialize(using = NumberSerializers.Input.class) Double greatest) {

        static NeighbourResource of(Neighbour neighbour) {
            Curve curve = neighbour.curve();
            return new NeighbourResource(curve.notation(), FunctionFields.activation(curve), FunctionFields.of(curve),
                    neighbour.distance(), Double.isFinite(neighbour.greatest()) ? neighbour.greatest() : null);
        }

    }

    static NearestResource of(Curve curve, List<Neighbour> neighbours, int most) {
        return new NearestResource(curve.notation(),
                neighbours.stream().limit(most).map(NeighbourResource::of).toList());
    }

}
