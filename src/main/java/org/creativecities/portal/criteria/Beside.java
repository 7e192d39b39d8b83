package org.creativecities.portal.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it stands beside a question or a criterion.
 *
 * @param position what was published of the country's position; null where nothing was
 * @param inherited the position was taken on the same words of the earlier edition
 * @param newer the clause is of an edition that came into force after the call was opened: for information only
 */
public record Beside(
        Clause clause, @Nullable PositionView position, boolean inherited, boolean newer, List<Practice> practice) {

    public boolean reserved() {
        return position != null && position.reserved();
    }
}
