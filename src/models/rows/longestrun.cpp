#include "models/rows/longestrun.h"

#include <algorithm>

namespace models {

QList<bool> longestRun(const QList<int> &order)
{
    QList<qsizetype> ends; // the place of the smallest last member of a run of each length
    QList<qsizetype> before(order.size(), -1);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto spot = std::lower_bound(ends.begin(), ends.end(), order.at(i),
                                           [&](qsizetype place, int value) { return order.at(place) < value; });
        if (spot != ends.begin())
            before[i] = *std::prev(spot);
        if (spot == ends.end())
            ends.append(i);
        else
            *spot = i;
    }
    QList<bool> member(order.size(), false);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before.at(i))
        member[i] = true;
    return member;
}

} // namespace models
