#include "figures.h"

#include "base/process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

Figures::Figures(int argc, char **argv, qint64 rows)
    : m_rows(rows)
{
    base::settleProcess();
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--json")
            m_json = true;
        else if (argument == "--rows" && i + 1 < argc)
            m_rows = std::max<qint64>(100, QByteArray(argv[++i]).toLongLong());
        else
            giveUp(QStringLiteral("usage: --rows N --json"));
    }
}

void Figures::add(int number, const QString &what, double value, const QString &unit, const QString &limit,
                  const QString &verdict)
{
    m_all.append(QJsonObject{{QStringLiteral("number"), number},
                             {QStringLiteral("what"), what},
                             {QStringLiteral("value"), value},
                             {QStringLiteral("unit"), unit},
                             {QStringLiteral("limit"), limit},
                             {QStringLiteral("verdict"), verdict}});
}

void Figures::atMost(int number, const QString &what, double value, double limit, const QString &unit)
{
    add(number, what, value, unit, QStringLiteral("<= %1").arg(limit),
        value <= limit ? QStringLiteral("yes") : QStringLiteral("NO"));
}

void Figures::atLeast(int number, const QString &what, double value, double limit, const QString &unit)
{
    add(number, what, value, unit, QStringLiteral(">= %1").arg(limit),
        value >= limit ? QStringLiteral("yes") : QStringLiteral("NO"));
}

void Figures::note(int number, const QString &what, double value, const QString &unit)
{
    add(number, what, value, unit, {}, {});
}

int Figures::print() const
{
    if (m_json) {
        const QJsonObject all{{QStringLiteral("rows"), m_rows}, {QStringLiteral("figures"), m_all}};
        std::fputs(QJsonDocument(all).toJson().constData(), stdout);
        return 0;
    }
    for (const QJsonValue &value : m_all) {
        const QJsonObject one = value.toObject();
        const auto text = [&](const char *key) { return one.value(QLatin1String(key)).toString(); };
        const double figure = one.value(QLatin1String("value")).toDouble();
        std::printf("%3d  %-58s %12s %-8s %-9s %s\n", one.value(QLatin1String("number")).toInt(),
                    qPrintable(text("what")), qPrintable(QString::number(figure, 'f', figure < 100 ? 2 : 0)),
                    qPrintable(text("unit")), qPrintable(text("limit")), qPrintable(text("verdict")));
    }
    return 0;
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        giveUp(QStringLiteral("nothing was measured"));
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}
