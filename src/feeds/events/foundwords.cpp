#include "feeds/events/foundwords.h"

#include "base/text.h"

namespace feeds {

namespace {

constexpr qsizetype longestFoundWord = 200;

}

QString foundWords(const Record &row, std::span<const char *const> names)
{
    QStringList words;
    for (const char *const name : names) {
        const QString text = base::beginning(row.text(name), longestFoundWord);
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(u' ');
}

} // namespace feeds
