#include "domain/journal/line.h"

#include <array>

namespace journal {

namespace {
struct KindName
{
    const char *name;
    char letter;
};
constexpr std::array<KindName, 26> kinds{{
    {"note", 'N'},      {"finding", 'F'},      {"decision", 'D'}, {"action", 'A'},    {"question", '?'},
    {"follow_up", 'U'}, {"milestone", 'M'},    {"severity", '!'}, {"state", 'S'},     {"role", 'R'},
    {"task", 'T'},      {"notification", 'C'}, {"update", 'P'},   {"evidence", 'E'},  {"custody", 'K'},
    {"indicator", 'I'}, {"asset", 'X'},        {"link", 'L'},     {"playbook", 'B'},  {"event", 'g'},
    {"inject", 'J'},    {"import", 'g'},       {"sync", 'g'},     {"redaction", '-'}, {"mark", '~'},
    {"unknown", '.'},
}};
} // namespace

QLatin1String name(LineKind kind)
{
    return QLatin1String(kinds.at(size_t(kind)).name);
}

QChar letter(LineKind kind)
{
    return QLatin1Char(kinds.at(size_t(kind)).letter);
}

std::optional<LineKind> lineKind(const QString &name)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (name == QLatin1String(kinds.at(i).name))
            return LineKind(i);
    }
    return {};
}

} // namespace journal
