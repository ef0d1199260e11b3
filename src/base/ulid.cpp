#include "base/ulid.h"

namespace base {

namespace {
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int timeDigits = 10;
constexpr int digits = 26;

int valueOf(QChar c)
{
    for (int i = 0; i < 32; ++i) {
        if (c == QLatin1Char(alphabet[i]))
            return i;
    }
    return -1;
}
} // namespace

QString ulid(Instant at, Entropy &entropy)
{
    quint64 ms = quint64(micros(at) / 1000);
    QString text(digits, u'0');
    for (int i = timeDigits - 1; i >= 0; --i, ms >>= 5)
        text[i] = QLatin1Char(alphabet[ms & 31]);
    const QByteArray random = entropy.bytes(digits - timeDigits);
    for (int i = timeDigits; i < digits; ++i)
        text[i] = QLatin1Char(alphabet[random.at(i - timeDigits) & 31]);
    return text;
}

QString ulidOf(QByteArrayView bits)
{
    // 26 digits hold 130 bits: the first has the upper three only.
    QString text(digits, u'0');
    for (int digit = 0; digit < digits; ++digit) {
        int value = 0;
        for (int bit = digit * 5 - 2; bit < digit * 5 + 3; ++bit) {
            const bool there = bit >= 0 && bit / 8 < bits.size();
            value = value << 1 | (there ? uchar(bits.at(bit / 8)) >> (7 - bit % 8) & 1 : 0);
        }
        text[digit] = QLatin1Char(alphabet[value]);
    }
    return text;
}

bool isUlid(const QString &text)
{
    if (text.size() != digits || text.at(0) > u'7')
        return false;
    for (const QChar c : text) {
        if (valueOf(c) < 0)
            return false;
    }
    return true;
}

Instant ulidTime(const QString &ulid)
{
    qint64 ms = 0;
    for (int i = 0; i < timeDigits && i < ulid.size(); ++i)
        ms = ms << 5 | valueOf(ulid.at(i));
    return instant(ms * 1000);
}

} // namespace base
