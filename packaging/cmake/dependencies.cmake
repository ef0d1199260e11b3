# Everything from outside, in one place; packaging/packages.txt names the Debian packages.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Svg DBus Concurrent Test LinguistTools PrintSupport)
find_package(SQLite3 3.40 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(simdjson 3.0 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
