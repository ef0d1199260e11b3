#pragma once

#include <QObject>
#include <QSize>

#include <functional>

class QWidget;

namespace app {

/// Draws one thing after the other into PNG files: each is brought up, given a moment to read what it
/// shows, and grabbed. `finished` says how many could not be written.
class Shots : public QObject
{
    Q_OBJECT

public:
    /// Brings something up and says which widget is to be drawn; nullptr leaves it out.
    using Scene = std::function<QWidget *()>;

    /// Calls back when all that was asked of the store until now is answered.
    using Settled = std::function<void(const std::function<void()> &)>;

    explicit Shots(const QString &folder, QObject *parent = nullptr);

    /// Waited for before each is drawn, as long as it takes; without it there is only the moment.
    void setSettled(Settled settled) { m_settled = std::move(settled); }

    /// `after` clears away what the scene brought up.
    void add(const QString &name, Scene scene, std::function<void()> after = {});
    void start();

Q_SIGNALS:
    void finished(int failures);

private:
    struct Shot
    {
        QString name;
        Scene scene;
        std::function<void()> after;
    };
    void next();
    void wait(const std::function<void()> &then, int rounds);
    void draw(const Shot &shot, QWidget *widget);

    QString m_folder;
    QList<Shot> m_shots;
    Settled m_settled;
    int m_failures = 0;
};

} // namespace app
