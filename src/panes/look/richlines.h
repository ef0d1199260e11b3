#pragma once

#include "panes/look/richline.h"

#include <QCache>

namespace look {

/// Laid-out lines by what they say, so that a row is laid out once however often it is painted and
/// whatever moves around it in the model. Owned by a delegate; the window's thread only.
class RichLines
{
public:
    explicit RichLines(int capacity = 2000);

    /// The line for these spans, valid until the next call.
    RichLine &line(const Spans &spans, const RichLine::Set &set = {});

private:
    struct Key
    {
        Spans spans;
        RichLine::Set set;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.spans, key.set.small, key.set.dim, int(key.set.alignment));
        }
    };
    QCache<Key, RichLine> m_lines;
};

} // namespace look
