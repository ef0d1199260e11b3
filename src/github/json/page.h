#pragma once

#include "github/json/jsonanswer.h"

#include <QList>

namespace github {

/// One page of a list. A value.
template<class T>
struct Page
{
    QList<T> items;
    qint64 refused = 0; ///< elements that were left out, for want of a number or a name: such a list proves no absence

    bool operator==(const Page &) const = default;
};

/// Reads a page: each element of the list, which the answer is or has under `key`, by `read`, which gives nothing for
/// one that cannot be kept. Offline when the answer is not sound or not that list; then nothing of it may be kept.
template<class T, class Read>
base::Result<Page<T>> pageIn(const QByteArray &body, std::string_view key, Read read)
{
    const base::Result<JsonAnswer> answer = JsonAnswer::parse(body);
    if (!answer)
        return answer.error();
    const base::Result<std::vector<JsonFields::Element>> list = answer->list(key);
    if (!list)
        return list.error();
    Page<T> page;
    page.items.reserve(qsizetype(list->size()));
    for (const JsonFields::Element &element : *list) {
        if (std::optional<T> item = read(JsonFields(element)))
            page.items.append(*std::move(item));
        else
            ++page.refused;
    }
    return page;
}

} // namespace github
