// The part of the motion library that moves things; loaded after the page stands.
export { domAnimation } from 'framer-motion';
