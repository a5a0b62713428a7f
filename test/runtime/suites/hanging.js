exports.run = () => {
  for (;;);
};
