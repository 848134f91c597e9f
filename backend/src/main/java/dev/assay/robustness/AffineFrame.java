package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The directions in which one can move within a polytope, and a point well inside. Limits may leave a polytope flat: with "twice as
 * much as" there is no room across, and a walk must not look for any.
 *
 * @param centre a point of the polytope that lies on no face that the whole of it does not lie on
 * @param corners corners of the polytope, as many as it takes to span it
 * @param basis directions of length 1, each at right angles to the others
 */
record AffineFrame(double[] centre, List<double[]> corners, List<double[]> basis) {

    /** Narrower than a thousandth of the whole, a polytope counts as flat: its middle stands for what there is across. */
    private static final double NO_WIDTH = 1e-3;

    /** Shorter than this, what is left of a direction is rounding. */
    private static final double NO_LENGTH = 1e-7;

    static AffineFrame of(Polytope polytope) {
        int size = polytope.size;
        List<double[]> corners = new ArrayList<>(List.of(polytope.farthest(new double[size])));
        List<double[]> basis = new ArrayList<>();
        List<double[]> settled = new ArrayList<>();
        settled.add(unit(filled(size)));
        for (int axis = 0; axis < size; axis++) {
            double[] direction = across(axis(size, axis), basis, settled);
            while (length(direction) > NO_LENGTH) {
                double[] along = unit(direction);
                double[] far = polytope.farthest(along);
                double[] near = polytope.farthest(times(along, -1));
                double[] span = across(minus(far, near), basis, settled);
                if (length(span) > NO_WIDTH) {
                    basis.add(unit(span));
                    corners.add(far);
                    corners.add(near);
                } else {
                    settled.add(along);
                }
                direction = across(axis(size, axis), basis, settled);
            }
        }
        return new AffineFrame(mean(corners), List.copyOf(corners), List.copyOf(basis));
    }

    /** Coordinates of a point of the polytope, one per direction. */
    double[] inside(double[] weights) {
        double[] moved = minus(weights, centre);
        return basis.stream().mapToDouble(direction -> dot(direction, moved)).toArray();
    }

    /** The point with these coordinates. */
    void outside(double[] coordinates, double[] into) {
        System.arraycopy(centre, 0, into, 0, into.length);
        for (int k = 0; k < coordinates.length; k++) {
            for (int i = 0; i < into.length; i++) {
                into[i] += coordinates[k] * basis.get(k)[i];
            }
        }
    }

    private static double[] across(double[] vector, List<double[]> basis, List<double[]> settled) {
        double[] rest = vector.clone();
        // Twice: the second time takes out what rounding left of the first (Giraud and others 2005).
        for (int time = 0; time < 2; time++) {
            for (List<double[]> directions : List.of(basis, settled)) {
                for (double[] direction : directions) {
                    double along = dot(direction, rest);
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] -= along * direction[i];
                    }
                }
            }
        }
        return rest;
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return StrictMath.sqrt(dot(vector, vector));
    }

    private static double[] unit(double[] vector) {
        return times(vector, 1 / length(vector));
    }

    private static double[] times(double[] vector, double factor) {
        double[] result = vector.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= factor;
        }
        return result;
    }

    private static double[] minus(double[] one, double[] other) {
        double[] result = one.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] -= other[i];
        }
        return result;
    }

    private static double[] mean(List<double[]> points) {
        double[] sum = new double[points.get(0).length];
        for (double[] point : points) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += point[i] / points.size();
            }
        }
        return sum;
    }

    private static double[] axis(int size, int axis) {
        double[] vector = new double[size];
        vector[axis] = 1;
        return vector;
    }

    private static double[] filled(int size) {
        double[] vector = new double[size];
        Arrays.fill(vector, 1);
        return vector;
    }
}
