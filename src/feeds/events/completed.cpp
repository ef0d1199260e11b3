#include "feeds/events/completed.h"

#include "base/hash.h"
#include "base/text.h"

namespace feeds {

namespace {

constexpr qsizetype longestEventName = 200; // what an entry of a pinned event takes
constexpr qsizetype longestEventLine = 4000;
constexpr qsizetype longestEventWords = 8000;

void shorten(QString &text, qsizetype longest)
{
    if (text.size() > longest)
        text = base::beginning(text, longest);
}

} // namespace

timeline::MachineEvent completed(timeline::MachineEvent event, QByteArrayView raw)
{
    for (QString *name : {&event.action, &event.actor, &event.repository})
        shorten(*name, longestEventName);
    shorten(event.text, longestEventLine);
    shorten(event.words, longestEventWords);
    if (event.id.isEmpty())
        event.id = QString::fromLatin1(base::sha256(raw).toHex());
    else if (event.id.size() > longestEventName)
        event.id = QString::fromLatin1(base::sha256(event.id.toUtf8()).toHex());
    event.raw = raw.toByteArray();
    return event;
}

} // namespace feeds
