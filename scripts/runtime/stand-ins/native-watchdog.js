// Stands in for native-watchdog, which ends an extension host whose server has died. Ours end with their process group.
exports.start = () => {};
exports.exit = (code) => process.exit(code);
