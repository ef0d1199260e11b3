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

    explicit Shots(const QString &folder, QObject *parent = nullptr);

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
    void draw(const Shot &shot, QWidget *widget);

    QString m_folder;
    QList<Shot> m_shots;
    int m_failures = 0;
};

} // namespace app
