#pragma once

#include <QJsonArray>
#include <QStringList>

#include <chrono>
#include <functional>

/// What one benchmark found, beside what it should reach. Prints a table, or one JSON document with
/// --json. `rows` scales the work (--rows N). The verdict is for reading: the program ends with 0 unless
/// it could not measure.
class Figures
{
public:
    Figures(int argc, char **argv, qint64 rows);

    qint64 rows() const { return m_rows; }

    /// `number` names the row of the bars it belongs to.
    void atMost(int number, const QString &what, double value, double limit, const QString &unit);
    void atLeast(int number, const QString &what, double value, double limit, const QString &unit);
    /// Without a bar: what the others are made of.
    void note(int number, const QString &what, double value, const QString &unit);
    int print() const;

private:
    void add(int number, const QString &what, double value, const QString &unit, const QString &limit,
             const QString &verdict);

    qint64 m_rows;
    bool m_json = false;
    QJsonArray m_all;
};

/// Ends the program: a measurement that did not happen must not look like one.
[[noreturn]] void giveUp(const QString &why);

double millisecondsOf(const std::function<void()> &work);
/// The value that a share of them does not exceed; nearest rank.
double percentile(QList<double> values, double share);
/// What this thread has computed so far, ms: what it did, whoever else wanted the processor.
double ownMilliseconds();
/// Resident memory of this program after what is free was given back, MB.
double residentMegabytes();
